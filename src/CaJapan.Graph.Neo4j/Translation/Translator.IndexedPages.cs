using System.Collections.Immutable;
using CaJapan.Graph.Neo4j.Cypher;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Translation;

/// <content>
/// Pages of whole lists, as ranges of an index on generation, key and id. The database reads such a range in order, and no further than the limit, if it is told the index (of itself it may take a shorter one and
/// sort everything) and asked to sort by the generation too, in the direction of the key. What comes after a cursor are two ranges: the rest of the nodes that share its key, and the nodes beyond; one condition
/// for both would be read from the beginning.
/// </content>
internal sealed partial class Translator
{
    private (Expression Entries, ImmutableArray<NodeType> Types) FirstEntries(PageIndex index, Window window, bool backwards, Expression count)
    {
        var (after, before) = (_variant.Has(window.After), _variant.Has(window.Before));
        Func<Variable, Expression>? until = after && before ? node => UpTo(index, node, window.Before, after: false) : null;
        var ranges = (after, before) switch
        {
            (true, _) => [Range(index, window.After, after: true, ties: true, until), Range(index, window.After, after: true, ties: false, until)],
            (_, true) => [Range(index, window.Before, after: false, ties: false, null), Range(index, window.Before, after: false, ties: true, null)],
            _ => (ImmutableArray<(List<Clause> Clauses, Variable Node)>)[Range(index, null, after: true, ties: false, null)],
        };
        if (index.Lead is null && ranges.Length > 1)
        {
            // Ids have no ties.
            ranges = [ranges[after ? 1 : 0]];
        }

        var limit = count.Binary(Operator.Plus, Make.Number(1));
        var entries = (backwards ? ranges.Reverse() : ranges).Select(r => (Expression)Make.Collect([.. r.Clauses, Make.Return(r.Node) with
        {
            Order = [.. Sorted(index, r.Node).Select(o => backwards ? o with { Descending = !o.Descending } : o)],
            Limit = limit,
        }])).Aggregate((first, second) => first.Binary(Operator.Plus, second));
        return (entries, [index.Type]);
    }

    /// <summary>Whether nodes stand on the far side of a cursor.</summary>
    private Expression Beyond(PageIndex index, Window window, Parameter cursor, bool after, RowDraft row)
    {
        var hint = after ? "before" : "after";
        Func<Variable, Expression>? until = !after && _variant.Has(window.After) ? node => UpTo(index, node, window.After, after: true) : null;
        var ranges = index.Lead is null
            ? (IEnumerable<(List<Clause> Clauses, Variable Node)>)[Range(index, cursor, !after, ties: false, until, inclusive: true)]
            : [Range(index, cursor, !after, ties: false, until), Range(index, cursor, !after, ties: true, until, inclusive: true)];
        return ranges.Select(r => (Expression)row.Lift(Make.Exists([.. r.Clauses, Make.Return(r.Node)]), hint)).Aggregate(Make.Or);
    }

    /// <summary>The nodes after a cursor, or before it: those with the same first key, or those beyond that.</summary>
    /// <param name="cursor">Null for all nodes.</param>
    /// <param name="until">What else holds of them.</param>
    /// <param name="inclusive">Whether the node at the cursor belongs to them.</param>
    private (List<Clause> Clauses, Variable Node) Range(PageIndex index, Parameter? cursor, bool after, bool ties, Func<Variable, Expression>? until, bool inclusive = false)
    {
        var node = new Variable(Make.Hint([index.Type]));
        var conditions = new List<Expression>();
        if (cursor is not { } place)
        {
            conditions.AddRange(index.Lead is null ? [Exists(node)] : [Lead(index.Lead, node).Key.IsPresent(), Exists(node)]);
        }
        else if (index.Lead is not { } lead)
        {
            conditions.Add(Compare(node.Id(), after, inclusive, new Expression.Parameter(new StatementParameter.CursorId(place))));
        }
        else if (ties)
        {
            var own = Lead(lead, node);
            conditions.Add(own.Key.Binary(Operator.Equal, own.Bound(place)));
            var keys = Keys(index.Rest, new Found(node, [index.Type], Distinct: true), []);
            conditions.Add(inclusive ? new Expression.Not(Stands(keys, node, place, !after, firstKey: 1)) : Stands(keys, node, place, after, firstKey: 1));
            if (!keys.IsEmpty)
            {
                conditions.Add(Exists(node));
            }
        }
        else
        {
            var own = Lead(lead, node);
            conditions.AddRange([Compare(own.Key, after != own.Descends, inclusive: false, own.Bound(place)), Exists(node)]);
        }

        if (until is not null)
        {
            conditions.Add(until(node));
        }

        var pattern = new Pattern.Node(node, [[index.Type.Name]], new PatternProperty("generation", Make.Generation));
        var clauses = new List<Clause> { new Clause.Match(pattern, conditions.Aggregate(Make.And)) { Using = new IndexHint(node, index.Type.Name, index.Properties) } };
        if (!index.Filters.IsEmpty)
        {
            // By themselves: a filter that is always false would take the label away that the hint needs.
            clauses.Add(new Clause.With([]) { All = true, Where = index.Filters.Select(f => Holds(f, Scope.Root.At(node, [index.Type]))).Aggregate(Make.And) });
        }

        return (clauses, node);
    }

    /// <summary>Whether a node stands on one side of a cursor, told so that the index ends there.</summary>
    private static Expression UpTo(PageIndex index, Variable node, Parameter cursor, bool after)
    {
        if (index.Lead is not { } lead)
        {
            return Compare(node.Id(), after, inclusive: false, new Expression.Parameter(new StatementParameter.CursorId(cursor)));
        }

        var own = Lead(lead, node);
        var stands = Stands(Keys(index.Rest, new Found(node, [index.Type], Distinct: true), []), node, cursor, after, firstKey: 1);
        var beyond = Compare(own.Key, after != own.Descends, inclusive: false, own.Bound(cursor));
        return Compare(own.Key, after != own.Descends, inclusive: true, own.Bound(cursor)).And(beyond.Or(stands));
    }

    private static IEnumerable<SortItem> Sorted(PageIndex index, Variable node) =>
    [
        new(node.Property("generation"), Descending: index.Lead is { } first && Lead(first, node).Descends),
        .. index.Lead is { } lead && Lead(lead, node) is var own ? [new SortItem(own.Key, own.Descends)] : Array.Empty<SortItem>(),
        .. Keys(index.Rest, new Found(node, [index.Type], Distinct: true), []).SelectMany(k => k.SortItems),
        new(node.Id()),
    ];

    // Numbers descend by ascending keys, see SortValue.
    private static (Expression Key, bool Descends, Func<Parameter, Expression> Bound) Lead(OrderKey lead, Variable node)
    {
        var property = lead.Property!;
        var isText = property.Kind == ValueKind.Text;
        return (
            node.Property(StoredNames.Key(property, lead.Descending)),
            isText && lead.Descending,
            cursor => new Expression.Parameter(new StatementParameter.CursorBound(cursor, 0, isText, lead.Descending)));
    }

    /// <summary>The keys of a node that its cursor has.</summary>
    private static IEnumerable<Expression> CursorKeys(PageIndex index, Expression node) =>
        (index.Lead is { } lead ? index.Rest.Insert(0, lead) : []).Select(k => k.Property switch
        {
            null => node.Property("id"),
            { Kind: ValueKind.Flag } flag => Make.Call("toInteger", node.Property(flag.Name)),
            { Kind: ValueKind.Date or ValueKind.Enum } ordered => node.Property(StoredNames.Order(ordered)),
            var other => node.Property(other.Name),
        });

    private static Expression Exists(Variable node) => node.Id().IsPresent();

    private static Expression Compare(Expression own, bool greater, bool inclusive, Expression bound) => own.Binary(
        (greater, inclusive) switch
        {
            (true, false) => Operator.Greater,
            (true, true) => Operator.GreaterOrEqual,
            (false, false) => Operator.Less,
            (false, true) => Operator.LessOrEqual,
        },
        bound);
}
