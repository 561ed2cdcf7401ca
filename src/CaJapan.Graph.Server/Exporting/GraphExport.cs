using System.Text;
using System.Text.Json;
using CaJapan.Graph.Api.Answering;
using CaJapan.Graph.Facts;
using CaJapan.Graph.Names;
using CaJapan.Graph.Server.Data;
using CaJapan.GraphQL.Execution;
using CaJapan.GraphQL.Execution.Coercion;
using CaJapan.GraphQL.Execution.Json;
using CaJapan.GraphQL.Http;

namespace CaJapan.Graph.Server.Exporting;

/// <summary>
/// Takes a part of the graph out of it: what lies around the things named, or around all meetings where none is. It asks the public schema, so that what is taken away is what anybody can ask for, from either store.
/// </summary>
internal sealed class GraphExport(LoadedGraph graph)
{
    /// <summary>How many neighbours of one thing are gone on to, unless told otherwise.</summary>
    public const int NeighboursPerNode = 500;

    private const int PageLength = 100;

    private const string Around =
        """
        query Around($ids: [ID!]!, $depth: Int!, $via: [RelationshipKind!], $perNode: Int!) {
          neighborhood(ids: $ids, depth: $depth, via: $via, perNode: $perNode) {
            truncated
            nodes { __typename id name sources { id } ... on Meeting { date } }
            relationships { id kind from { id } to { id } facts { id } }
          }
        }
        """;

    private const string Meetings = "query Meetings($after: String) { meetings(first: 100, after: $after, orderBy: [{ id: ASC }]) { pageInfo { hasNextPage endCursor } nodes { id } } }";

    // How much can be taken is held by the limits of a neighbourhood: 100 things in the middle, 3 relationships away, 2,000 things in all.
    private readonly GraphService _service = new(graph.Store, new StoreNames(graph.Store), graph.Limits with { Cost = int.MaxValue });

    /// <summary>The part of the graph.</summary>
    /// <exception cref="ExportException">It cannot be had; the message is that of the answer's error.</exception>
    public async Task<ExportedGraph> TakeAsync(ExportRequest request, CancellationToken cancellationToken)
    {
        var ids = request.Ids.Count > 0 ? request.Ids : await MeetingsAsync(cancellationToken);
        var (nodes, edges, isTruncated) = (new SortedDictionary<string, ExportedNode>(StringComparer.Ordinal), new SortedDictionary<string, ExportedEdge>(StringComparer.Ordinal), false);
        foreach (var page in ids.Chunk(PageLength))
        {
            using var answer = await AskAsync(Around, Variables(page, request), cancellationToken);
            var part = answer.RootElement.GetProperty("data").GetProperty("neighborhood");
            isTruncated |= part.GetProperty("truncated").GetBoolean();
            foreach (var node in part.GetProperty("nodes").EnumerateArray())
            {
                nodes[Id(node)] = Node(node);
            }

            foreach (var edge in part.GetProperty("relationships").EnumerateArray())
            {
                edges[Id(edge)] = new ExportedEdge(Id(edge), Text(edge, "kind"), Id(edge.GetProperty("from")), Id(edge.GetProperty("to")), Ids(edge.GetProperty("facts")));
            }
        }

        var identity = await graph.Dataset.IdentifyAsync(cancellationToken);
        return new ExportedGraph(KnownDataset.Named.NameOf(identity), [.. nodes.Values], [.. edges.Values], isTruncated);
    }

    private async Task<IReadOnlyList<string>> MeetingsAsync(CancellationToken cancellationToken)
    {
        var ids = new List<string>();
        string? after = null;
        do
        {
            using var answer = await AskAsync(Meetings, JsonSerializer.Serialize(new { after }), cancellationToken);
            var page = answer.RootElement.GetProperty("data").GetProperty("meetings");
            ids.AddRange(Ids(page.GetProperty("nodes")));
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? Text(page.GetProperty("pageInfo"), "endCursor") : null;
        }
        while (after is not null);
        return ids;
    }

    private async Task<JsonDocument> AskAsync(string document, string variables, CancellationToken cancellationToken)
    {
        using var output = new JsonOutput();
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(variables));
        reader.Read();
        var request = new GraphQLRequest { Query = DocumentText.From(document), Variables = (ObjectInput)JsonInput.Read(ref reader) };
        var answer = await _service.AnswerAsync(request, "export", reportsCost: false, output, cancellationToken);
        return answer.Errors is [var error, ..] ? throw new ExportException(error, answer.Kind) : JsonDocument.Parse(output.Written.ToArray());
    }

    private static string Variables(string[] ids, ExportRequest request) =>
        JsonSerializer.Serialize(new { ids, depth = request.Depth, via = request.Via.Count == 0 ? null : request.Via, perNode = request.PerNode });

    private static ExportedNode Node(JsonElement node) => new(
        Id(node),
        Text(node, "__typename"),
        Text(node, "name"),
        node.TryGetProperty("date", out var date) && date.GetString() is { } text ? PartialDate.Parse(text) : null,
        Ids(node.GetProperty("sources")));

    private static string Id(JsonElement element) => Text(element, "id");

    private static string Text(JsonElement element, string property) => element.GetProperty(property).GetString()!;

    private static string[] Ids(JsonElement list) => [.. list.EnumerateArray().Select(Id)];
}
