using System.Collections.Immutable;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Querying;

/// <summary>What is asked of a node. Logic is two-valued: a missing value fails every test but <see cref="IsNull"/>, and <see cref="Not"/> is the complement.</summary>
public abstract record Predicate
{
    private protected Predicate()
    {
    }

    /// <inheritdoc/>
    public sealed override string ToString() => QueryPrinter.Print(this);

    /// <summary>All hold; true where there are none.</summary>
    public sealed record And(ImmutableArray<Predicate> Operands) : Predicate;

    /// <summary>One holds; false where there are none.</summary>
    public sealed record Or(ImmutableArray<Predicate> Operands) : Predicate;

    /// <summary>It does not hold.</summary>
    public sealed record Not(Predicate Operand) : Predicate;

    /// <summary>
    /// A property compares with a value. For a list one element does. A null value compares with nothing. Values: <see cref="string"/> for texts (folded as the property is), <see cref="string"/> for enums (the symbol), <see cref="int"/>,
    /// <see cref="bool"/>, <c>PartialDate</c>; arrays of these for <see cref="Comparison.In"/>.
    /// </summary>
    public sealed record Compare(PropertyType Property, Comparison Comparison, Parameter Value) : Predicate;

    /// <summary>The node's id, or a former one, is the value (<see cref="Comparison.Eq"/>, <see cref="Comparison.Ne"/>; <see cref="string"/>) or one of them (<see cref="Comparison.In"/>; <c>string[]</c>).</summary>
    public sealed record CompareId(Comparison Comparison, Parameter Value) : Predicate;

    /// <summary>A property has no value.</summary>
    public sealed record IsNull(PropertyType Property) : Predicate;

    /// <summary>Of the nodes reached from the node in scope, at least one satisfies it. The other quantifiers are made of this and <see cref="Not"/>.</summary>
    /// <param name="Nodes">Starts at <see cref="NodeSet.Current"/>.</param>
    public sealed record Some(NodeSet Nodes, Predicate Predicate) : Predicate;
}
