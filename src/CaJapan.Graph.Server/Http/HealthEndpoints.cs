using CaJapan.Graph.Querying;
using CaJapan.Graph.Server.Data;

namespace CaJapan.Graph.Server.Http;

/// <summary>What tells an orchestrator whether the process is up, and whether it can answer.</summary>
internal static class HealthEndpoints
{
    private const string PlainText = "text/plain; charset=utf-8";

    public static FixedContent Live { get; } = FixedContent.Text(PlainText, "live\n");

    /// <summary>200 and the data set's name where the store answers, else 503 and why not.</summary>
    public static async Task ReadyAsync(HttpContext context, LoadedGraph graph)
    {
        try
        {
            var identity = await graph.Store.IdentifyAsync(context.RequestAborted);
            await FixedContent.Text(PlainText, $"ready {LoadedGraph.NameOf(identity.Version, identity.Hash)}\n").SendAsync(context);
        }
        catch (GraphStoreException exception)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            await FixedContent.Text(PlainText, $"{exception.Code} {exception.Message}\n").SendAsync(context);
        }
    }
}
