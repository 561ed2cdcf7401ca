using System.Collections.Frozen;
using System.Collections.Immutable;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Querying;

/// <summary>The cells wanted of each node, by its type.</summary>
public sealed class Shape
{
    private readonly FrozenDictionary<NodeType, ImmutableArray<Column>> _columns;

    /// <summary>A shape with these columns for each type; a node of another type has no cells.</summary>
    public Shape(IEnumerable<KeyValuePair<NodeType, ImmutableArray<Column>>> columns) => _columns = columns.ToFrozenDictionary();

    /// <summary>The types that have columns, by ordinal.</summary>
    public IEnumerable<NodeType> Types => _columns.Keys.OrderBy(t => t.Ordinal);

    /// <summary>The cells of a node of that type, in order.</summary>
    public ImmutableArray<Column> this[NodeType type] => _columns.TryGetValue(type, out var columns) ? columns : [];

    /// <inheritdoc/>
    public override string ToString() => QueryPrinter.Print(this);
}
