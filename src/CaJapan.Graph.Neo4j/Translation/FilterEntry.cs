using System.Collections.Immutable;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Translation;

/// <summary>One of the conditions of a filter from whose far end the nodes it holds of can be found: <c>some</c> along steps, and there an id or the value of a property.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Id">The id to be found at its end; null for a value.</param>
internal sealed record FilterEntry(Predicate.Some Condition, Predicate.CompareId? Id)
{
    /// <summary>The best entry of a filter: an id before a value. Null for none.</summary>
    public static FilterEntry? Of(ImmutableArray<Predicate> conditions) => ToId(conditions) ?? ToValue(conditions);

    /// <summary>The condition of a filter that leads to an id; null for none.</summary>
    public static FilterEntry? ToId(ImmutableArray<Predicate> conditions)
    {
        foreach (var (some, next) in Steps(conditions))
        {
            if ((IdAmong(next) ?? ToId(next)?.Id) is { } id)
            {
                return new(some, id);
            }
        }

        return null;
    }

    /// <summary>An id that is asked for by one of some conditions, or one of several ids; null for none.</summary>
    public static Predicate.CompareId? IdAmong(ImmutableArray<Predicate> conditions) => conditions.OfType<Predicate.CompareId>().FirstOrDefault(c => c.Comparison is Comparison.Eq or Comparison.In);

    /// <summary>The conditions that have to hold together: those of a filtered set, and what it filters.</summary>
    public static (NodeSet Nodes, ImmutableArray<Predicate> Conditions) Conditions(NodeSet nodes)
    {
        var conditions = ImmutableArray<Predicate>.Empty;
        while (nodes is NodeSet.Where where)
        {
            (nodes, conditions) = (where.Nodes, [.. Conjuncts(where.Predicate), .. conditions]);
        }

        return (nodes, conditions);
    }

    /// <summary>What holds of the nodes at the end of a condition's steps.</summary>
    public static (NodeSet Nodes, ImmutableArray<Predicate> Conditions) Conditions(Predicate.Some some)
    {
        var (nodes, conditions) = Conditions(some.Nodes);
        return (nodes, [.. conditions, .. Conjuncts(some.Predicate)]);
    }

    private static FilterEntry? ToValue(ImmutableArray<Predicate> conditions)
    {
        foreach (var (some, next) in Steps(conditions))
        {
            if (next.Any(IsSelective) || ToValue(next) is not null)
            {
                return new(some, null);
            }
        }

        return null;
    }

    // What many share, as a status, is found sooner by asking each node, which ends at the first that has it.
    private static bool IsSelective(Predicate condition) => condition is Predicate.Compare { Comparison: Comparison.Eq or Comparison.In, Property.Kind: not (ValueKind.Enum or ValueKind.Flag) };

    private static IEnumerable<(Predicate.Some Some, ImmutableArray<Predicate> Next)> Steps(ImmutableArray<Predicate> conditions) =>
        from some in conditions.OfType<Predicate.Some>()
        let reached = Conditions(some)
        where reached.Nodes is NodeSet.Along { EdgeText: null }
        select (some, reached.Conditions);

    /// <summary>What all has to hold for a predicate to hold.</summary>
    public static ImmutableArray<Predicate> Conjuncts(Predicate predicate) => predicate is Predicate.And and ? [.. and.Operands.SelectMany(o => Conjuncts(o))] : [predicate];
}
