using CaJapan.Graph.Api.Arguments;
using CaJapan.Graph.Api.Errors;
using CaJapan.Graph.Api.Ordering;
using CaJapan.Graph.Api.Paging;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using CaJapan.GraphQL.Execution.Coercion;

namespace CaJapan.Graph.Api.Binding;

/// <summary>Connections and their edges, which are alike but for what some have besides.</summary>
internal static class Connections
{
    /// <summary>All of them.</summary>
    public static IEnumerable<ITypeBinding> All { get; } =
    [
        .. Pair("Meeting", pageAlso: new("facets", "counts over the whole list", Facets)),
        .. Pair("Country"),
        .. Pair("Official"),
        .. Pair("Role"),
        .. Pair("Delegation"),
        .. Pair("Participation"),
        .. Pair("Topic"),
        .. Pair("Initiative"),
        .. Pair("Organization"),
        .. Pair("Source"),
        .. Pair("Fact"),
        .. Pair(
            "CoAttendee",
            pageAlso: null,
            new("meetings", "the shared Meeting nodes", planning => new EdgePart.Cell(new Column.SharedMany(DefaultOrders.Of(NodeTypes.Meeting), planning.Shape()))),
            new("count", "count of the shared Meeting nodes", _ => new EdgePart.Cell(new Column.SharedCount()))),
        .. Pair(
            "Search",
            pageAlso: null,
            new("score", "from the index of names", _ => new EdgePart.Score()),
            new("matched", "from the index of names", _ => new EdgePart.Matched()),
            new("why", "from the index of names", _ => new EdgePart.Why())),
    ];

    private static IEnumerable<ITypeBinding> Pair(string item, FieldBinding<PagePart>? pageAlso = null, params IEnumerable<FieldBinding<EdgePart>> edgeAlso) =>
    [
        new TypeBinding<PagePart>(
            $"{item}Connection",
            node: null,
            [
                new("edges", "the page's nodes with their cursors", planning => new PagePart.Edges(planning.Parts<EdgePart>())),
                new("nodes", "the page's nodes", planning => new PagePart.Nodes(planning.Shape())),
                new("pageInfo", "the page's place", planning => new PagePart.Info(planning.Parts<PageInfoPart>())),
                new("totalCount", "count of the whole list", _ => new PagePart.Total()),
                .. pageAlso is null ? (IEnumerable<FieldBinding<PagePart>>)[] : [pageAlso],
            ]),
        new TypeBinding<EdgePart>(
            $"{item}Edge",
            node: null,
            [
                new("cursor", "order keys and id of the node", _ => new EdgePart.CursorText()),
                new("node", "the node", planning => new EdgePart.Node(planning.Shape())),
                .. edgeAlso,
            ]),
    ];

    private static PagePart.Facets Facets(Planning.FieldPlanning planning) => new(
        [.. ((ListInput)planning.Field.Arguments["by"]!).Items.Select(by => MeetingFacets.Of(((EnumInput)by).Name, planning))],
        planning.Read("first", new IntegerReader(ErrorCatalog.BadLimit, 0, 100), 10),
        planning.Parts<FacetPart>());
}
