using System.CommandLine;
using CaJapan.Graph.Api.Answering;
using CaJapan.Graph.Facts;
using CaJapan.Graph.Server.Data;

namespace CaJapan.Graph.Server.Verbs;

/// <summary><c>explain</c>: what a request comes to before it is executed.</summary>
internal static class ExplainVerb
{
    public static Command Create()
    {
        var request = new RequestInput();
        var seeds = new SeedsOption();
        var verb = new Command("explain", "Print the operation as it is resolved, and the one query that it is planned as.") { seeds };
        request.AddTo(verb);
        verb.SetAction((line, cancellation) => ExplainAsync(line, request, line.GetValue(seeds), cancellation));
        return verb;
    }

    private static async Task<int> ExplainAsync(ParseResult line, RequestInput input, string? seeds, CancellationToken cancellationToken)
    {
        var (output, error) = (line.InvocationConfiguration.Output, line.InvocationConfiguration.Error);
        if (await input.ReadAsync(line, cancellationToken) is not { } request)
        {
            return ExitCode.Usage;
        }

        if (GraphLoader.Load(seeds, DatasetScope.All, new ServiceLimits(), error) is not { } graph)
        {
            return ExitCode.Findings;
        }

        var explained = graph.Service.TryExplain(request, out var text);
        await (explained ? output : error).WriteAsync(text);
        return explained ? ExitCode.Success : ExitCode.Findings;
    }
}
