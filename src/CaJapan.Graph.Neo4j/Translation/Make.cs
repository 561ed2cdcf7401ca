using System.Collections.Immutable;
using CaJapan.Graph.Neo4j.Cypher;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Translation;

/// <summary>Shorthand for the pieces of Cypher that every part of the translation uses.</summary>
internal static class Make
{
    /// <summary>The greatest integer: where a missing key stands.</summary>
    public static readonly Expression Greatest = new Expression.Number(long.MaxValue);

    /// <summary>The node that says which generation answers. It is read once: a load may change it while a statement runs.</summary>
    public static readonly Variable Current = new("current");

    /// <summary>The generation that answers, which every entry into the graph names.</summary>
    public static readonly Variable Generation = new("generation");

    public static Expression Binary(this Expression left, Operator @operator, Expression right) => new Expression.Binary(left, @operator, right);

    public static Expression And(this Expression left, Expression right) => new Expression.Binary(left, Operator.And, right);

    public static Expression Or(this Expression left, Expression right) => new Expression.Binary(left, Operator.Or, right);

    public static Expression Property(this Expression of, string name) => new Expression.Property(of, name);

    public static Expression IsPresent(this Expression value) => new Expression.Not(new Expression.IsNull(value));

    public static Expression Id(this Variable node) => node.Property("id");

    public static Expression Number(int value) => new Expression.Number(value);

    public static Expression Call(string function, params ImmutableArray<Expression> arguments) => new Expression.Call(function, arguments);

    public static Expression CountDistinct(Expression value) => new Expression.Call("count", value) { Distinct = true };

    public static Expression Size(Expression list) => Call("size", list);

    /// <summary>The places of a list, from 0.</summary>
    public static Expression Places(Expression list) => Call("range", Number(0), Size(list).Binary(Operator.Minus, Number(1)));

    public static Expression Plain(Parameter parameter) => new Expression.Parameter(new StatementParameter.Plain(parameter));

    public static Expression.Subquery Collect(params IEnumerable<Clause> clauses) => new(SubqueryKind.Collect, new Query([.. clauses]));

    public static Expression.Subquery Count(params IEnumerable<Clause> clauses) => new(SubqueryKind.Count, new Query([.. clauses]));

    public static Expression.Subquery Exists(params IEnumerable<Clause> clauses) => new(SubqueryKind.Exists, new Query([.. clauses]));

    /// <summary>A node that is already in scope.</summary>
    public static Pattern.Node Bound(Variable node) => new(node, []);

    /// <summary>A node of some types, of which nothing need be tested where <paramref name="types"/> is empty.</summary>
    public static Pattern.Node Node(Variable? node, IEnumerable<NodeType> types) => new(node, types.Any() ? [Labels(types)] : []);

    /// <summary>A step to a node, whose type is tested where the relationship may reach others.</summary>
    public static Pattern.Hop Hop(Variable from, Step step, Variable? to, Variable? relationship = null) =>
        new(Bound(from), relationship, [step.Relationship.Name], step.Direction == Direction.Out ? HopDirection.Out : HopDirection.In, Node(to, step.IsTested() ? step.Reached : []));

    /// <summary>Whether a step leaves some of those aside that the relationship reaches.</summary>
    public static bool IsTested(this Step step) => (step with { Target = null }).Reached.Length > step.Reached.Length;

    /// <summary>What the name of a variable for a node of some types is made of.</summary>
    public static string Hint(ImmutableArray<NodeType> types) => types is [var only] ? char.ToLowerInvariant(only.Name[0]) + only.Name[1..] : "node";

    /// <summary>The node with an id in the generation that answers.</summary>
    public static Pattern.Node Keyed(Variable node, IEnumerable<NodeType> types, Expression id) =>
        new(node, types.Any() ? [["Node"], Labels(types)] : [["Node"]], new("generation", Generation), new("id", id));

    /// <summary>A node that had an id before it was merged or renamed, in the generation that answers.</summary>
    public static Pattern.Hop Formerly(Expression id, Variable? resolves, Pattern.Node node) =>
        new(new Pattern.Node(null, [["FormerId"]], new("generation", Generation), new("id", id)), resolves, ["RESOLVES_TO"], HopDirection.Out, node);

    public static Clause.With With(params IEnumerable<Projection> items) => new([.. items]);

    public static Clause.Return Return(Expression value) => new([new(value)]);

    /// <summary>Orders nodes of several types as <see cref="NodeTypes.All"/> has them.</summary>
    public static IEnumerable<SortItem> ByType(Variable node, ImmutableArray<NodeType> types) => types.Length < 2
        ? []
        : [new(new Expression.Case([.. types.Select(t => new CaseBranch(new Expression.HasLabel(node, [t.Name]), Number(t.Ordinal)))], new Expression.Null()))];

    /// <summary>The labels of types, of which a node has one; all entities have one label of their own.</summary>
    public static ImmutableArray<string> Labels(IEnumerable<NodeType> types)
    {
        var names = types.Select(t => t.Name).ToImmutableArray();
        var entities = NodeTypes.Entities.Select(t => t.Name).ToImmutableArray();
        return entities.All(names.Contains) ? ["Entity", .. names.Except(entities, StringComparer.Ordinal)] : names;
    }
}
