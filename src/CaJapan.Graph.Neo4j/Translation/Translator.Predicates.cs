using System.Diagnostics;
using CaJapan.Graph.Neo4j.Cypher;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Translation;

/// <content>
/// Predicates. Cypher's logic has three values: a comparison with a missing value is null. Where a condition stands as it is, null does as well as false, also under AND and OR; only NOT must see a false.
/// </content>
internal sealed partial class Translator
{
    private Expression Holds(Predicate predicate, Scope scope) => predicate switch
    {
        Predicate.And { Operands.IsEmpty: true } => new Expression.Truth(true),
        Predicate.And p => p.Operands.Select(o => Holds(o, scope)).Aggregate(Make.And),
        Predicate.Or { Operands.IsEmpty: true } => new Expression.Truth(false),
        Predicate.Or p => p.Operands.Select(o => Holds(o, scope)).Aggregate(Make.Or),
        Predicate.Not { Operand: Predicate.Some or Predicate.IsNull } p => new Expression.Not(Holds(p.Operand, scope)),
        Predicate.Not p => new Expression.Not(Make.Call("coalesce", Holds(p.Operand, scope), new Expression.Truth(false))),
        Predicate.Compare p => Compares(p, scope),
        Predicate.CompareId p => HasId(p, scope.Here),
        Predicate.IsNull p => new Expression.IsNull(Value(scope, p.Property)),
        Predicate.Some p => Some(p, scope),
        _ => throw new UnreachableException(),
    };

    private Expression.Subquery Some(Predicate.Some some, Scope scope)
    {
        var clauses = new List<Clause>();
        var found = Nodes(some.Nodes, scope, clauses);
        if (some.Predicate is not Predicate.And { Operands.IsEmpty: true })
        {
            Require(Holds(some.Predicate, scope.At(found.Node, found.Types)), clauses);
        }

        return Make.Exists(clauses[^1] is Clause.Match ? clauses : [.. clauses, Make.Return(found.Node)]);
    }

    private static Expression Compares(Predicate.Compare p, Scope scope) => p.Property.Kind switch
    {
        ValueKind.Date => ComparesDate(p, scope),
        ValueKind.Enum when p.Comparison is Comparison.Gt or Comparison.Gte or Comparison.Lt or Comparison.Lte =>
            Compares(Stored(scope, p.Property, StoredNames.Order(p.Property)), p.Comparison, new Expression.Parameter(new StatementParameter.Place(p.Value, p.Property))),
        ValueKind.TextList or ValueKind.IntegerList when new Variable("value") is var element =>
            new Expression.Any(element, Value(scope, p.Property), Compares(element, p.Comparison, Make.Plain(p.Value))),
        _ => Compares(Value(scope, p.Property), p.Comparison, Make.Plain(p.Value)),
    };

    private static Expression Compares(Expression value, Comparison comparison, Expression operand) => value.Binary(
        comparison switch
        {
            Comparison.Eq => Operator.Equal,
            Comparison.Ne => Operator.NotEqual,
            Comparison.In => Operator.In,
            Comparison.Contains => Operator.Contains,
            Comparison.StartsWith => Operator.StartsWith,
            Comparison.EndsWith => Operator.EndsWith,
            Comparison.Gt => Operator.Greater,
            Comparison.Gte => Operator.GreaterOrEqual,
            Comparison.Lt => Operator.Less,
            Comparison.Lte => Operator.LessOrEqual,
            _ => throw new ArgumentException($"Only dates compare by {comparison}.", nameof(comparison)),
        },
        operand);

    private static Expression ComparesDate(Predicate.Compare p, Scope scope)
    {
        var first = Stored(scope, p.Property, StoredNames.From(p.Property));
        var last = Stored(scope, p.Property, StoredNames.To(p.Property));
        Expression earliest = new Expression.Parameter(new StatementParameter.Earliest(p.Value));
        Expression latest = new Expression.Parameter(new StatementParameter.Latest(p.Value));
        return p.Comparison switch
        {
            Comparison.Eq => first.Binary(Operator.Equal, earliest).And(last.Binary(Operator.Equal, latest)),
            Comparison.Ne => first.Binary(Operator.NotEqual, earliest).Or(last.Binary(Operator.NotEqual, latest)),
            Comparison.In => new Expression.List(first, last).Binary(Operator.In, new Expression.Parameter(new StatementParameter.Intervals(p.Value))),
            Comparison.Overlaps => first.Binary(Operator.LessOrEqual, latest).And(last.Binary(Operator.GreaterOrEqual, earliest)),
            Comparison.Before => last.Binary(Operator.Less, earliest),
            Comparison.After => first.Binary(Operator.Greater, latest),
            Comparison.Gte => first.Binary(Operator.GreaterOrEqual, earliest),
            Comparison.Lte => last.Binary(Operator.LessOrEqual, latest),
            _ => throw new ArgumentException($"Dates do not compare by {p.Comparison}.", nameof(p)),
        };
    }

    private static Expression HasId(Predicate.CompareId p, Variable node)
    {
        var operand = Make.Plain(p.Value);
        var former = new Variable("formerId");
        Expression had = p.Comparison == Comparison.In
            ? new Expression.Any(former, node.Property("formerIds"), former.Binary(Operator.In, operand))
            : operand.Binary(Operator.In, node.Property("formerIds"));
        var has = node.Id().Binary(p.Comparison == Comparison.In ? Operator.In : Operator.Equal, operand).Or(had);

        // Whether a null is asked for must not be lost in the negation.
        return p.Comparison == Comparison.Ne ? operand.IsPresent().And(new Expression.Not(Make.Call("coalesce", has, new Expression.Truth(false)))) : has;
    }

    /// <summary>A property of the node in scope; null for a node of another type, even where that has a property of the same name.</summary>
    private static Expression Value(Scope scope, PropertyType property) => Stored(scope, property, property.Name);

    private static Expression Stored(Scope scope, PropertyType property, string name)
    {
        var value = scope.Here.Property(name);
        var mistaken = !scope.Alike && scope.Types.Any(t => t.Name != property.Owner && t.TryGetProperty(property.Name, out _));
        return mistaken ? new Expression.Case([new(new Expression.HasLabel(scope.Here, [property.Owner]), value)], new Expression.Null()) : value;
    }
}
