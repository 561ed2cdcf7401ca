using System.CommandLine;
using CaJapan.Graph.Embedded.Storage;
using CaJapan.Graph.Facts;
using CaJapan.Graph.Server.Data;

namespace CaJapan.Graph.Server.Verbs;

/// <summary><c>compile</c>: writes the snapshots that a program finds beside it, one a scope, so that a start need not read the seeds. The build does this; nobody else need.</summary>
internal static class CompileVerb
{
    public static Command Create()
    {
        var output = new Argument<string>("DIR") { Description = "Folder to write the snapshots to." };
        var seeds = new SeedsOption();
        var verb = new Command("compile", "Write the seeds as snapshots.") { output, seeds };
        verb.Hidden = true;
        verb.SetAction(line => Compile(line.GetRequiredValue(output), line.GetValue(seeds), line.InvocationConfiguration.Error));
        return verb;
    }

    private static int Compile(string folder, string? seeds, TextWriter error)
    {
        foreach (var scope in Enum.GetValues<DatasetScope>())
        {
            if (GraphLoader.Fold(seeds, scope, error) is not { } snapshot)
            {
                return ExitCode.Findings;
            }

            using var stream = File.Create(Path.Combine(folder, GraphLoader.SnapshotName(scope)));
            SnapshotFile.Write(snapshot, stream);
        }

        return ExitCode.Success;
    }
}
