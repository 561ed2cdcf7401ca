using CaJapan.Graph.Facts;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Folding;

/// <summary>A node of a <see cref="PropertyGraph"/>.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Id">Unique in the graph; records have one too, which only the stores see.</param>
/// <param name="Values">
/// One a property of the type, by ordinal; null where missing. By kind: <see cref="string"/>, <c>string[]</c>, <see cref="int"/>, <c>int[]</c>, <see cref="bool"/>, for an enum its symbol
/// (<see cref="string"/>), <see cref="PartialDate"/>.
/// </param>
public sealed record Node(NodeType Type, string Id, object?[] Values)
{
    /// <summary>The value of a property; null where missing.</summary>
    public object? this[string property]
    {
        get => Values[Type[property].Ordinal];
        internal set => Values[Type[property].Ordinal] = value;
    }

    /// <inheritdoc/>
    public override string ToString() => $"({Type} {Id})";
}
