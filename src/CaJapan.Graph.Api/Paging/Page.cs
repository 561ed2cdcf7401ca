using CaJapan.Graph.Api.Arguments;
using CaJapan.Graph.Api.Errors;
using CaJapan.Graph.Api.Filtering;
using CaJapan.Graph.Api.Ordering;
using CaJapan.Graph.Api.Planning;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Api.Paging;

/// <summary>Plans connections. A cursor names its list and order, but not the filter: a place in an order is one under every filter.</summary>
/// <seealso href="https://relay.dev/graphql/connections.htm"/>
internal static class Page
{
    private const int DefaultLength = 20;

    /// <summary>A page of a set of nodes.</summary>
    public static Column Of(NodeSet nodes, FieldPlanning planning)
    {
        var order = Order.Of(nodes, planning);
        var listKey = $"{planning.Field.DeclaringType}.{planning.Field.Definition.Name} by {string.Concat(order.Select(key => $"{key}, "))}id";
        return new Column.Page(Filter.Apply(nodes, planning), order, Window(planning, listKey, order.Length), listKey, planning.Parts<PagePart>());
    }

    /// <summary>A page of the officials met at meetings: its one order key is the number of these.</summary>
    public static Column OfCompanions(FieldPlanning planning)
    {
        const string ListKey = "Official.coAttendees by count desc, id";
        return new Column.CompanionPage(new Step(RelationshipTypes.Attended, Direction.Out, null), Window(planning, ListKey, keyCount: 1), ListKey, planning.Parts<PagePart>());
    }

    /// <summary>How many entries a page may have.</summary>
    public static IntegerReader Length(FieldPlanning planning) => new(ErrorCatalog.BadPage, 0, planning.Limits.PageLength);

    private static Window Window(FieldPlanning planning, string listKey, int keyCount)
    {
        var (forwards, backwards) = (planning.Argument("first") is not null, planning.Argument("last") is not null);
        if (forwards && backwards)
        {
            planning.Refuse(ErrorCatalog.BadPage, "\"first\" and \"last\" ask for both ends of the list at once. Ask for one, or for both under two aliases.");
        }

        var length = Length(planning);
        var cursor = new CursorReader(listKey, keyCount);
        return new Window(
            planning.Read("first", length, backwards ? null : Math.Min(DefaultLength, planning.Limits.PageLength)),
            planning.Read("after", cursor),
            planning.Read("last", length),
            planning.Read("before", cursor));
    }
}
