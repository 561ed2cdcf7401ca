using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CaJapan.GraphQL.Language.Ast;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Execution.Resolution;

/// <summary>What a resolved selection depends on: the type of the value and the selection sets asked of it, the very nodes in their order.</summary>
internal readonly struct SelectionKey(CompositeType type, ImmutableArray<SelectionSetNode> selectionSets) : IEquatable<SelectionKey>
{
    private readonly CompositeType _type = type;
    private readonly ImmutableArray<SelectionSetNode> _selectionSets = selectionSets;

    public bool Equals(SelectionKey other)
    {
        if (!ReferenceEquals(_type, other._type) || _selectionSets.Length != other._selectionSets.Length)
        {
            return false;
        }

        for (var i = 0; i < _selectionSets.Length; i++)
        {
            if (!ReferenceEquals(_selectionSets[i], other._selectionSets[i]))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => obj is SelectionKey other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(RuntimeHelpers.GetHashCode(_type));
        foreach (var selectionSet in _selectionSets)
        {
            hash.Add(RuntimeHelpers.GetHashCode(selectionSet));
        }

        return hash.ToHashCode();
    }
}
