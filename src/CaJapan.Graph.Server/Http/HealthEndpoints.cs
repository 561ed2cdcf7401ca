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
            await SendAsync(context.Response, StatusCodes.Status200OK, $"ready {KnownDataset.Named.NameOf(await graph.Store.IdentifyAsync(context.RequestAborted))}\n");
        }
        catch (GraphStoreException exception)
        {
            await SendAsync(context.Response, StatusCodes.Status503ServiceUnavailable, $"{exception.Code} {exception.Message}\n");
        }
    }

    // What holds now need not hold for the next who asks.
    private static Task SendAsync(HttpResponse response, int status, string text)
    {
        response.StatusCode = status;
        response.ContentType = PlainText;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "no-store";
        return response.WriteAsync(text);
    }
}
