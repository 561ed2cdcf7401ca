using System.CommandLine;
using System.Globalization;
using CaJapan.Graph.Names;

namespace CaJapan.Graph.Server.Verbs;

/// <summary><c>match</c>: says how far the name matcher agrees with pairs of names that somebody has judged.</summary>
internal static class MatchVerb
{
    public static Command Create()
    {
        var pairs = new Option<string>("--pairs") { Description = "File of pairs, - for standard input: comma-separated, its first line naming name1, name2 and is_match.", HelpName = "FILE.csv", Required = true };
        var explain = new Option<bool>("--explain") { Description = "List each pair that the matcher judges otherwise, with the reason." };
        var verb = new Command("match", "Measure the name matcher on a file of pairs: precision, recall and F1.") { pairs, explain };
        verb.SetAction(line => Measure(line.GetRequiredValue(pairs), line.GetValue(explain), line.InvocationConfiguration.Output, line.InvocationConfiguration.Error));
        return verb;
    }

    private static int Measure(string file, bool explains, TextWriter output, TextWriter error)
    {
        PairEvaluation evaluation;
        try
        {
            using var csv = file == "-" ? Console.In : File.OpenText(file);
            evaluation = PairEvaluation.Of(csv);
        }
        catch (FormatException exception)
        {
            error.WriteLine($"{file}: {exception.Message}");
            return ExitCode.Usage;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"The pairs cannot be read: {exception.Message}");
            return ExitCode.Usage;
        }

        foreach (var miss in explains ? evaluation.Misses : [])
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file}:{miss.Line}: {(miss.IsTaken ? "taken for one" : "missed")} at {miss.Match.Score:F3}: {miss.One} | {miss.Other}: {miss.Match.Why}"));
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{evaluation.Pairs.Length} pairs, threshold {NameMatcher.Threshold:F2}: precision {evaluation.Precision:F3}, recall {evaluation.Recall:F3}, F1 {evaluation.F1:F3}"));
        return ExitCode.Success;
    }
}
