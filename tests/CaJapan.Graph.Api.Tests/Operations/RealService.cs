using System.Text;
using System.Text.Json;
using CaJapan.Graph.Api.Answering;
using CaJapan.Graph.Api.Tests.Pricing;
using CaJapan.Graph.Embedded;
using CaJapan.Graph.Embedded.Storage;
using CaJapan.Graph.Names;
using CaJapan.GraphQL.Execution;
using CaJapan.GraphQL.Execution.Coercion;
using CaJapan.GraphQL.Execution.Json;
using CaJapan.GraphQL.Http;

namespace CaJapan.Graph.Api.Tests.Operations;

/// <summary>The service over the graph of this repository's seeds, in the process.</summary>
internal static class RealService
{
    private static readonly EmbeddedStore Store = new(Snapshot.Of(RealGraph.Graph));
    private static readonly GraphService Service = new(Store, new StoreNames(Store), new ServiceLimits());

    /// <summary>A service of its own, and the store that counts what it answers.</summary>
    public static (CountingStore Store, GraphService Service) Counting()
    {
        var store = new CountingStore(Store);
        return (store, new GraphService(store, new StoreNames(Store), new ServiceLimits()));
    }

    /// <summary>The response to a document with variables.</summary>
    public static async Task<string> Ask(string document, string variables)
    {
        using var output = new JsonOutput();
        var request = new GraphQLRequest { Query = DocumentText.From(document), Variables = Read(variables) };
        await Service.AnswerAsync(request, "r-1", reportsCost: false, output, CancellationToken.None);
        return Encoding.UTF8.GetString(output.Written.Span);
    }

    /// <summary>The variables of a request.</summary>
    public static ObjectInput Read(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return (ObjectInput)JsonInput.Read(ref reader);
    }
}
