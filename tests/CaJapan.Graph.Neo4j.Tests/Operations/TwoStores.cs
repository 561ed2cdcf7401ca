using System.Text;
using CaJapan.Graph.Api.Answering;
using CaJapan.Graph.Embedded;
using CaJapan.Graph.Embedded.Storage;
using CaJapan.Graph.Folding;
using CaJapan.Graph.Names;
using CaJapan.Graph.Neo4j.Tests.Servers;
using CaJapan.GraphQL.Execution;
using CaJapan.GraphQL.Execution.Coercion;
using CaJapan.GraphQL.Execution.Json;
using CaJapan.GraphQL.Http;

namespace CaJapan.Graph.Neo4j.Tests.Operations;

/// <summary>One graph in both stores, each behind a service of its own.</summary>
internal sealed class TwoStores : IDisposable
{
    private TwoStores(PropertyGraph graph, Neo4jOptions options)
    {
        var embedded = new EmbeddedStore(Snapshot.Of(graph));
        Store = new Neo4jStore(options, TimeProvider.System);
        Embedded = new GraphService(embedded, new StoreNames(embedded), new ServiceLimits());
        Neo4j = new GraphService(Store, new StoreNames(Store), new ServiceLimits());
    }

    public Neo4jStore Store { get; }

    public GraphService Embedded { get; }

    public GraphService Neo4j { get; }

    public static async Task<TwoStores> WithAsync(PropertyGraph graph, Neo4jFixture neo4j)
    {
        var options = neo4j.Options;
        await neo4j.LoadAsync(graph);
        return new TwoStores(graph, options);
    }

    /// <summary>The answer of Neo4j, which has to be that of the embedded store byte for byte.</summary>
    public async Task<string> AgreeAsync(GraphQLRequest request, string because)
    {
        var expected = await AskAsync(Embedded, request);
        var answer = await AskAsync(Neo4j, request);
        answer.ShouldBe(expected, because);
        return answer;
    }

    public static async Task<string> AskAsync(GraphService service, GraphQLRequest request)
    {
        using var output = new JsonOutput();
        await service.AnswerAsync(request, "r-1", reportsCost: false, output, CancellationToken.None);
        return Encoding.UTF8.GetString(output.Written.Span);
    }

    public static GraphQLRequest Request(string document, string variables = "{}")
    {
        var reader = new System.Text.Json.Utf8JsonReader(Encoding.UTF8.GetBytes(variables));
        reader.Read();
        return new() { Query = DocumentText.From(document), Variables = (ObjectInput)JsonInput.Read(ref reader) };
    }

    public void Dispose() => Store.Dispose();
}
