using System.Collections.Immutable;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Querying;

/// <summary>What the nodes of a list are counted by: a node each leads to, with its id as value and its name as label, or a value of their own.</summary>
/// <param name="Symbol">Its name in the public schema.</param>
/// <param name="Steps">To the nodes counted by; empty for an own property.</param>
/// <param name="Property">The own property, or null; of an integer list every element counts.</param>
public sealed record Facet(string Symbol, ImmutableArray<Step> Steps, PropertyType? Property)
{
    /// <summary>What is asked of the nodes that the first step leads to.</summary>
    /// <value>Default: null, nothing.</value>
    public Predicate? Where { get; init; }

    /// <summary>The nodes counted by, reached from the node in scope.</summary>
    public NodeSet Reached()
    {
        NodeSet reached = new NodeSet.Current();
        for (var i = 0; i < Steps.Length; i++)
        {
            reached = new NodeSet.Along(reached, Steps[i]);
            reached = i == 0 && Where is not null ? new NodeSet.Where(reached, Where) : reached;
        }

        return reached;
    }

    /// <inheritdoc/>
    public override string ToString() => Where is null ? Symbol : $"{Symbol}[{QueryPrinter.Print(Where)}]";
}
