using CaJapan.Graph.Api.Answering;
using CaJapan.Graph.Server.Http;
using CaJapan.GraphQL.Execution;
using CaJapan.GraphQL.Execution.Json;
using CaJapan.GraphQL.Http;

namespace CaJapan.Graph.Server.Data;

/// <summary>Answers one of the examples before anybody asks, while the server is still being put together: most of what answers is compiled by then.</summary>
internal static class Rehearsal
{
    public static async Task RunAsync(GraphService service)
    {
        using var output = new JsonOutput();
        await service.AnswerAsync(new GraphQLRequest { Query = DocumentText.From(Examples.Documents[0]) }, "rehearsal", reportsCost: false, output, CancellationToken.None);
    }
}
