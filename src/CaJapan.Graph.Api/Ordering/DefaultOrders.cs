using System.Collections.Frozen;
using System.Collections.Immutable;
using CaJapan.Graph.Api.Binding;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Api.Ordering;

/// <summary>
/// The order of lists and pages where none is asked for, by what they list: what happened in the order of time, what a source lists in its order, what has a name by its name, facts and sources by
/// id. Ties always go by id.
/// </summary>
internal static class DefaultOrders
{
    private static readonly FrozenDictionary<NodeType, ImmutableArray<OrderKey>> ByType = new Dictionary<NodeType, ImmutableArray<OrderKey>>
    {
        [NodeTypes.Meeting] = [Own(NodeTypes.Meeting, "date")],
        [NodeTypes.Delegation] = [Far(RelationshipTypes.ToMeeting, NodeTypes.Meeting, "date"), Far(RelationshipTypes.OfCountry, NodeTypes.Country, "nameSort")],
        [NodeTypes.Participation] = [Far(RelationshipTypes.AtMeeting, NodeTypes.Meeting, "date"), Own(NodeTypes.Participation, "position")],
        [NodeTypes.Initiative] = [Far(RelationshipTypes.ProposedAt, NodeTypes.Meeting, "date"), Own(NodeTypes.Initiative, "position")],
        [NodeTypes.AgendaItem] = [Own(NodeTypes.AgendaItem, "position")],
        [NodeTypes.Statement] = [Own(NodeTypes.Statement, "position")],
        [NodeTypes.Outcome] = [Own(NodeTypes.Outcome, "position")],
        [NodeTypes.Series] = [Own(NodeTypes.Series, "kind"), Own(NodeTypes.Series, "nameSort")],
        [NodeTypes.Tenure] = [Own(NodeTypes.Tenure, "observedFrom")],
        [NodeTypes.Chairmanship] = [Own(NodeTypes.Chairmanship, "observedFrom")],
        [NodeTypes.Standing] = [Far(RelationshipTypes.OfCountry, NodeTypes.Country, "nameSort"), Own(NodeTypes.Standing, "kind")],
        [NodeTypes.Fact] = [],
        [NodeTypes.Source] = [],
    }.ToFrozenDictionary();

    /// <summary>The order of nodes of a type.</summary>
    public static ImmutableArray<OrderKey> Of(NodeType type) =>
        ByType.TryGetValue(type, out var order) ? order : [Own(type, type.IsEntity ? "nameSort" : "position")];

    /// <summary>The order of a set of nodes. A key that leads back to the node they are all reached from is the same for all of them, and left out.</summary>
    public static ImmutableArray<OrderKey> Of(NodeSet nodes)
    {
        var order = Of(nodes.EndType());
        return nodes is NodeSet.Along { Start: NodeSet.Current, Step: { Direction: Direction.In } step }
            ? [.. order.Where(key => key.Steps is not [{ Direction: Direction.Out } first, ..] || first.Relationship != step.Relationship)]
            : order;
    }

    private static OrderKey Own(NodeType type, string property) => new([], type[property], Descending: false);

    private static OrderKey Far(RelationshipType relationship, NodeType target, string property) =>
        new([new Step(relationship, Direction.Out, null)], target[property], Descending: false);
}
