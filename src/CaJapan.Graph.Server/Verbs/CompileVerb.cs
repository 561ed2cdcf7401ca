using System.CommandLine;
using CaJapan.Graph.Embedded.Storage;
using CaJapan.Graph.Server.Data;

namespace CaJapan.Graph.Server.Verbs;

/// <summary><c>compile</c>: writes the snapshot that a program finds beside it, so that a start need not read the seeds. The build does this; nobody else need.</summary>
internal static class CompileVerb
{
    public static Command Create()
    {
        var output = new Argument<string>("FILE") { Description = "Where to write the snapshot." };
        var seeds = new SeedsOption();
        var verb = new Command("compile", "Write the seeds as a snapshot.") { output, seeds };
        verb.Hidden = true;
        verb.SetAction(line => Compile(line.GetRequiredValue(output), line.GetValue(seeds), line.InvocationConfiguration.Error));
        return verb;
    }

    private static int Compile(string file, string? seeds, TextWriter error)
    {
        if (GraphLoader.Fold(seeds, error) is not { } snapshot)
        {
            return ExitCode.Findings;
        }

        using var stream = File.Create(file);
        SnapshotFile.Write(snapshot, stream);
        return ExitCode.Success;
    }
}
