using System.Collections.Immutable;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Translation;

/// <summary>A whole list, perhaps filtered, in an order that an index has: by one key first, or by id alone.</summary>
/// <param name="Filters">What is asked of its nodes.</param>
/// <param name="Lead">The first key; null for the order by id.</param>
/// <param name="Rest">Further keys, which only sort those that have the first in common.</param>
internal sealed record PageIndex(NodeType Type, ImmutableArray<Predicate> Filters, OrderKey? Lead, ImmutableArray<OrderKey> Rest)
{
    /// <summary>What the index is on.</summary>
    public ImmutableArray<string> Properties => PageKeys.IndexOf(Lead is { Property: { } property } ? StoredNames.Key(property, Lead.Descending) : null);

    /// <summary>The index of a list; null where there is none, or a filter leads to its nodes by an id: those are few.</summary>
    public static PageIndex? Of(NodeSet nodes, ImmutableArray<OrderKey> order)
    {
        var (set, filters) = FilterEntry.Conditions(nodes);
        if (set is not NodeSet.All { Type: var type } || !PageKeys.Types.Contains(type) || order.Any(k => !k.Steps.IsEmpty) || FilterEntry.ToId(filters) is not null)
        {
            return null;
        }

        return order switch
        {
            [] => new(type, filters, null, []),
            [{ Property: { } property } lead, .. var rest] when PageKeys.Of(type).Contains(property) => new(type, filters, lead, rest),
            _ => null,
        };
    }
}
