using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Tests;

/// <summary>Parts that many queries of the tests are made of.</summary>
internal static class Queries
{
    /// <summary>Of every node its id.</summary>
    public static Shape Ids { get; } = Of([.. NodeTypes.All], new Column.Id());

    /// <summary>First, after, last and before are the first four parameters.</summary>
    public static Window Window { get; } = new(new Parameter(0), new Parameter(1), new Parameter(2), new Parameter(3));

    public static Shape Shape(NodeType type, params Column[] columns) => Of([type], columns);

    public static OrderKey Key(PropertyType? property, bool descending = false) => new([], property, descending);

    public static NodeSet.Along Along(RelationshipType relationship, Direction direction, NodeType? target = null) => new(new NodeSet.Current(), new Step(relationship, direction, target));

    public static NodeSet.Where Where(NodeType type, string property, Comparison comparison, Parameter value) =>
        new(new NodeSet.All(type), new Predicate.Compare(type[property], comparison, value));

    private static Shape Of(NodeType[] types, params Column[] columns) => new(types.Select(t => KeyValuePair.Create(t, System.Collections.Immutable.ImmutableArray.Create(columns))));
}
