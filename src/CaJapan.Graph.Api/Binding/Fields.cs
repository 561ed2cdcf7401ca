using System.Collections.Immutable;
using CaJapan.Graph.Api.Arguments;
using CaJapan.Graph.Api.Filtering;
using CaJapan.Graph.Api.Ordering;
using CaJapan.Graph.Api.Paging;
using CaJapan.Graph.Api.Planning;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Api.Binding;

/// <summary>The kinds of fields that most objects are made of.</summary>
internal static class Fields
{
    /// <summary>The id of the node.</summary>
    public static FieldBinding<Column> Id { get; } = new("id", "the node's id", _ => new Column.Id());

    /// <summary>Properties of the node, under their own names.</summary>
    public static IEnumerable<FieldBinding<Column>> Properties(params ReadOnlySpan<string> names) => [.. names.ToArray().Select(Property)];

    /// <summary>A property of the node, under its own name.</summary>
    public static FieldBinding<Column> Property(string name) => new(name, "property", planning => new Column.Property(planning.NodeType[name]));

    /// <summary>The one node of a set, or the first in its order.</summary>
    public static FieldBinding<Column> One(string name, NodeSet nodes) =>
        new(name, Origin(nodes), planning => new Column.One(nodes, [], planning.Shape()));

    /// <summary>All nodes of a set, in the order that their type has, or in another one.</summary>
    public static FieldBinding<Column> Many(string name, NodeSet nodes, params ImmutableArray<OrderKey> order) =>
        new(name, Origin(nodes), planning => new Column.Many(Filter.Apply(nodes, planning), order.IsEmpty ? DefaultOrders.Of(nodes) : order, planning.Shape()));

    /// <summary>All nodes of a set that last for a time, or those attested for the date in the argument <c>asOf</c>.</summary>
    public static FieldBinding<Column> Lasting(string name, NodeSet nodes) => Lasting(name, nodes, date => AttestedPeriod.Covers(nodes.EndType(), date));

    /// <summary>All nodes of a set, or those that a predicate made of the date in the argument <c>asOf</c> holds of.</summary>
    public static FieldBinding<Column> Lasting(string name, NodeSet nodes, Func<Parameter, Predicate> covers) =>
        new(name, Origin(nodes), planning => new Column.Many(
            planning.Argument("asOf") is null ? nodes : new NodeSet.Where(nodes, covers(planning.Read("asOf", DateReader.Instance))),
            DefaultOrders.Of(nodes),
            planning.Shape()));

    /// <summary>A page of a set, filtered and ordered by the arguments.</summary>
    public static FieldBinding<Column> Connection(string name, NodeSet nodes) => new(name, $"page of {Origin(nodes)}", planning => Page.Of(nodes, planning));

    /// <summary>The node of one type that the argument <c>id</c> names.</summary>
    public static FieldBinding<Column> Lookup(string name, NodeType type) =>
        new(name, $"{type} by id", planning => new Column.One(new NodeSet.ById(planning.Read("id", new IdReader(type)), [type]), [], planning.Shape()));

    /// <summary>What is worked out otherwise.</summary>
    public static FieldBinding<Column> Derived(string name, string origin, Func<FieldPlanning, Column> plan) => new(name, origin, plan);

    private static string Origin(NodeSet nodes) => nodes is NodeSet.All all ? $"all {all.Type} nodes" : nodes.ToString().TrimStart('@');
}
