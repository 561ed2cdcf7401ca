using System.CommandLine;
using CaJapan.Graph.Seeds;
using CaJapan.Graph.Server.Data;

namespace CaJapan.Graph.Server.Verbs;

/// <summary><c>check</c>: reads the seeds and tells all their mistakes.</summary>
internal static class CheckVerb
{
    public static Command Create()
    {
        var seeds = new SeedsOption();
        var coverage = new Option<bool>("--coverage") { Description = "List how many facts come from each source." };
        var verb = new Command("check", "Check the seeds; every mistake is told at once, as file:line:column: CODE message.") { seeds, coverage };
        verb.SetAction(line => Check(line.GetValue(seeds), line.GetValue(coverage), line.InvocationConfiguration.Output));
        return verb;
    }

    private static int Check(string? seeds, bool withCoverage, TextWriter output)
    {
        var result = SeedLoader.Load(seeds ?? SeedsFolder.Nearest(AppContext.BaseDirectory));
        if (result.Found > 0)
        {
            output.WriteLine(result);
        }

        if (result.Dataset is not { } dataset)
        {
            output.WriteLine($"{result.Found} {(result.Found == 1 ? "finding" : "findings")}; nothing is loaded");
            return ExitCode.Findings;
        }

        var lines = Coverage.Of(dataset);
        if (withCoverage)
        {
            WriteCoverage(lines, output);
        }

        output.WriteLine($"{KnownDataset.Named.NameOf(new(dataset.Version, dataset.Hash))}: {lines.Sum(line => line.Facts)} facts, no mistakes");
        return ExitCode.Success;
    }

    private static void WriteCoverage(IEnumerable<SourceCoverage> lines, TextWriter output)
    {
        output.WriteLine($"{"source",-16} {"facts",6} {"stated",7} {"inferred",9} {"statements",11}");
        foreach (var line in lines)
        {
            output.WriteLine($"{line.SourceId ?? "over several",-16} {line.Facts,6} {line.Facts - line.Inferred,7} {line.Inferred,9} {line.Statements,11}");
        }
    }
}
