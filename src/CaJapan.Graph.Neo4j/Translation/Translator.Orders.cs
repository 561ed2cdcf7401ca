using System.Collections.Immutable;
using CaJapan.Graph.Neo4j.Cypher;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Translation;

/// <content>Orders and what comes before and after a place in them.</content>
internal sealed partial class Translator
{
    /// <summary>Leaves each node once, the first of them in order.</summary>
    private static void Limit(Found found, ImmutableArray<OrderKey> order, Expression limit, List<Clause> clauses)
    {
        if (found.Single)
        {
            return;
        }

        if (order.IsEmpty && found.Place is { } place)
        {
            clauses.Add(Make.With(found.Projections) with { Order = [new(place)], Limit = limit });
            return;
        }

        var distinct = found.Distinct;
        if (!distinct && order.Any(k => !k.Steps.IsEmpty))
        {
            clauses.Add(Make.With(found.Projections) with { Distinct = true });
            distinct = true;
        }

        var keys = Keys(order, found, clauses);
        clauses.Add(Make.With(found.Projections) with
        {
            Distinct = !distinct,
            Order = [.. keys.SelectMany(k => k.SortItems), new(found.Node.Id())],
            Limit = limit,
        });
    }

    private static ImmutableArray<SortKey> Keys(ImmutableArray<OrderKey> order, Found found, List<Clause> clauses) => [.. order.Select(k => Key(k, found, clauses))];

    private static SortKey Key(OrderKey key, Found found, List<Clause> clauses)
    {
        var scope = Scope.Root.At(found.Node, found.Types);
        foreach (var step in key.Steps)
        {
            scope = step.LeadsToOne(scope.Types) ? scope.At(found.Gone.Go(scope.Here, step, clauses), step.Reached) : First(step, scope, clauses);
        }

        return key.Property switch
        {
            null => new(scope.Here.Id(), IsText: true, key.Descending),
            { Kind: ValueKind.Text } text => new(Value(scope, text), IsText: true, key.Descending),
            { Kind: ValueKind.Flag } flag => new(Make.Call("toInteger", Value(scope, flag)), IsText: false, key.Descending),
            { Kind: ValueKind.Date or ValueKind.Enum } ordered => new(Stored(scope, ordered, StoredNames.Order(ordered)), IsText: false, key.Descending),
            var number => new(Value(scope, number), IsText: false, key.Descending),
        };
    }

    // Where there are several, the first by type and id counts.
    private static Scope First(Step step, Scope scope, List<Clause> clauses)
    {
        var inner = new List<Clause>();
        var found = Follow(Here(scope), step, null, inner);
        inner[0] = ((Clause.Match)inner[0]) with { Optional = true };
        inner.Add(Make.Return(found.Node) with { Order = [.. Make.ByType(found.Node, found.Types), new(found.Node.Id())], Limit = Make.Number(1) });
        clauses.Add(new Clause.Call([scope.Here], new Query([.. inner])));
        return scope.At(found.Node, found.Types);
    }

    /// <summary>Whether a node stands after a cursor's place, or before it.</summary>
    /// <param name="firstKey">Which of the cursor's keys is the first of these.</param>
    private static Expression Stands(ImmutableArray<SortKey> keys, Variable node, Parameter cursor, bool after, int firstKey = 0)
    {
        var terms = new List<(Expression Own, Expression Cursors, bool Descending)>();
        for (var i = 0; i < keys.Length; i++)
        {
            var place = keys[i] with { Value = new Expression.Parameter(new StatementParameter.CursorKey(cursor, firstKey + i)) };
            terms.AddRange(keys[i].Terms.Zip(place.Terms, (own, cursors) => (own.Term, cursors.Term, own.Descending)));
        }

        terms.Add((node.Id(), new Expression.Parameter(new StatementParameter.CursorId(cursor)), false));
        Expression? stands = null;
        for (var i = terms.Count - 1; i >= 0; i--)
        {
            var (own, cursors, descending) = terms[i];
            var beyond = own.Binary(after != descending ? Operator.Greater : Operator.Less, cursors);
            stands = stands is null ? beyond : beyond.Or(own.Binary(Operator.Equal, cursors).And(stands));
        }

        return stands!;
    }
}
