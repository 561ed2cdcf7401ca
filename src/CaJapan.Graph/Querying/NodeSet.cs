using System.Collections.Immutable;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Querying;

/// <summary>Nodes that a column, a predicate or a page ranges over.</summary>
public abstract record NodeSet
{
    private protected NodeSet()
    {
    }

    /// <inheritdoc/>
    public sealed override string ToString() => QueryPrinter.Print(this);

    /// <summary>The node in scope.</summary>
    public sealed record Current : NodeSet;

    /// <summary>The node with an id, or else a former id, if there is one of these types. Value: <see cref="string"/>, or null for none.</summary>
    /// <param name="Types">The types it may have; empty for any that has ids.</param>
    public sealed record ById(Parameter Id, ImmutableArray<NodeType> Types) : NodeSet;

    /// <summary>The nodes of a type with one of several ids or former ids, in the order given, each once. Value: <c>string[]</c>.</summary>
    public sealed record ByIds(Parameter Ids, NodeType Type) : NodeSet;

    /// <summary>All nodes of a type.</summary>
    public sealed record All(NodeType Type) : NodeSet;

    /// <summary>The neighbours of nodes, each once. Where <paramref name="EdgeText"/> is given only along relationships whose first property is that text; value: <see cref="string"/>, or null for all.</summary>
    public sealed record Along(NodeSet Start, Step Step, Parameter? EdgeText = null) : NodeSet;

    /// <summary>The nodes a predicate holds of.</summary>
    public sealed record Where(NodeSet Nodes, Predicate Predicate) : NodeSet;

    /// <summary>What every one of the nodes with these ids reaches, each once; none where there are no ids, or one of them is unknown. Value: <c>string[]</c>, full ids.</summary>
    /// <param name="Reached">Starts at <see cref="Current"/>, which is each of the nodes in turn.</param>
    public sealed record Shared(Parameter Ids, NodeType Type, NodeSet Reached) : NodeSet;
}
