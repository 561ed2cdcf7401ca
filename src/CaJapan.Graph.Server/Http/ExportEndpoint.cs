using System.Globalization;
using CaJapan.Graph.Api.Answering;
using CaJapan.Graph.Api.Errors;
using CaJapan.Graph.Server.Data;
using CaJapan.Graph.Server.Exporting;
using CaJapan.GraphQL;
using CaJapan.GraphQL.Execution.Completion;
using CaJapan.GraphQL.Execution.Json;

namespace CaJapan.Graph.Server.Http;

/// <summary><c>/export/graph.gexf?ids=official:vepa-hajiyev&amp;depth=1</c> and the other formats, to be saved as files. Errors are those of <c>/graphql</c>.</summary>
internal sealed class ExportEndpoint(LoadedGraph graph)
{
    private const string TruncatedHeader = "CaJapan-Truncated";

    private readonly GraphExport _export = new(graph);

    public async Task SendAsync(HttpContext context, ExportFormat format)
    {
        var response = context.Response;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "no-cache";
        if (Request(context.Request.Query) is not { } request)
        {
            await SendErrorAsync(context, StatusCodes.Status400BadRequest, ErrorCatalog.Error(ErrorCatalog.BadLimit.Code, "\"depth\" and \"perNode\" are whole numbers: depth=2."));
            return;
        }

        try
        {
            var taken = await _export.TakeAsync(request, context.RequestAborted);
            using var bytes = new MemoryStream();
            format.Write(taken, bytes);
            response.ContentType = format.ContentType;
            response.Headers.ContentDisposition = $"attachment; filename=\"{format.FileName}\"";
            response.Headers[GraphQLEndpoint.DatasetHeader] = taken.Dataset;
            response.Headers[TruncatedHeader] = taken.IsTruncated ? "true" : "false";
            response.Headers.Vary = "Accept-Encoding";
            await CompressedResponse.SendAsync(context, bytes.ToArray());
        }
        catch (ExportException exception)
        {
            await SendErrorAsync(context, exception.Kind == AnswerKind.Failed ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status400BadRequest, exception.Error);
        }
    }

    private static ExportRequest? Request(IQueryCollection query)
    {
        var request = new ExportRequest { Ids = Words(query, "ids"), Via = Words(query, "via") };
        return TryNumber(query, "depth", request.Depth, out var depth) && TryNumber(query, "perNode", request.PerNode, out var perNode) ? request with { Depth = depth, PerNode = perNode } : null;
    }

    private static string[] Words(IQueryCollection query, string name) => [.. query[name].OfType<string>().SelectMany(text => text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    private static bool TryNumber(IQueryCollection query, string name, int absent, out int number)
    {
        number = absent;
        return !query.TryGetValue(name, out var text) || int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private static async Task SendErrorAsync(HttpContext context, int status, GraphQLError error)
    {
        using var output = new JsonOutput();
        ResponseWriter.WriteRequestErrors(output, [error], []);
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=utf-8";
        await CompressedResponse.SendAsync(context, output.Written);
    }
}
