using System.CommandLine;
using System.CommandLine.Invocation;

namespace CaJapan.Graph.Server.Verbs;

/// <summary>The command line: all verbs, of which <c>serve</c> is the one that need not be named.</summary>
internal static class RootVerb
{
    private const string Description =
        """
        Answers questions about the "Central Asia plus Japan" Dialogue: who represented whom, when, according to which source.

        Without a verb: serve.

        Exit codes: 0 all is well; 1 the seeds have mistakes, the answer has errors, or the server could not start; 2 the command line makes no sense or a file cannot be read.
        """;

    /// <summary>Carries out a command line.</summary>
    /// <param name="args">Its words.</param>
    /// <param name="output">Where results go.</param>
    /// <param name="error">Where complaints go.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        var parsed = Create().Parse(args);
        if (parsed.Action is ParseErrorAction)
        {
            foreach (var mistake in parsed.Errors)
            {
                await error.WriteLineAsync(mistake.Message);
            }

            await error.WriteLineAsync("Try --help.");
            return ExitCode.Usage;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
    }

    private static RootCommand Create()
    {
        var root = new RootCommand(Description)
        {
            ServeVerb.Create(),
            CheckVerb.Create(),
            QueryVerb.Create(),
            PrintSchemaVerb.Create(),
            ExplainVerb.Create(),
            MatchVerb.Create(),
            NewFactVerb.Create(),
            QualityVerb.Create(),
            ExportVerb.Create(),
            LoadVerb.Create(),
            CompileVerb.Create(),
        };
        ServeVerb.Equip(root);
        return root;
    }
}
