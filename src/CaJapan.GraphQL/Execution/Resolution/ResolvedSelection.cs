using System.Collections.Frozen;
using System.Collections.Immutable;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Execution.Resolution;

/// <summary>What is selected on a value of one type, worked out for every object type that the value may turn out to be.</summary>
/// <remarks>Fields whose nodes and type are the same share one selection, so the whole is a graph, not a tree.</remarks>
public sealed class ResolvedSelection
{
    private readonly FrozenDictionary<ObjectType, ImmutableArray<ResolvedField>> _fields;

    // Most selections have one possible type, and then no look-up is needed.
    private readonly ObjectType? _onlyType;
    private readonly ImmutableArray<ResolvedField> _onlyFields;

    internal ResolvedSelection(CompositeType type, ImmutableArray<ObjectType> possibleTypes, IReadOnlyDictionary<ObjectType, ImmutableArray<ResolvedField>> fields)
    {
        Type = type;
        PossibleTypes = possibleTypes;
        _fields = fields.ToFrozenDictionary();
        Size = SelectionSize.Of(fields.Values);
        if (possibleTypes is [var onlyType])
        {
            (_onlyType, _onlyFields) = (onlyType, _fields[onlyType]);
        }
    }

    /// <summary>The declared type of the value.</summary>
    public CompositeType Type { get; }

    /// <summary>The object types that the value may be, in the schema's order.</summary>
    public ImmutableArray<ObjectType> PossibleTypes { get; }

    internal SelectionSize Size { get; }

    /// <summary>The fields to put into the response for an object of that type, in the response's order.</summary>
    /// <exception cref="ArgumentException">It is not one of the possible types.</exception>
    public ImmutableArray<ResolvedField> FieldsOf(ObjectType type)
    {
        if (ReferenceEquals(type, _onlyType))
        {
            return _onlyFields;
        }

        return _fields.TryGetValue(type, out var fields)
            ? fields
            : throw new ArgumentException($"Runtime Object type \"{type}\" is not a possible type for \"{Type}\".", nameof(type));
    }

    /// <summary>Those of the fields that the value source gives; the place of each is its <see cref="ResolvedField.Index"/>.</summary>
    /// <exception cref="ArgumentException">It is not one of the possible types.</exception>
    public ImmutableArray<ResolvedField> DataFieldsOf(ObjectType type) => [.. FieldsOf(type).Where(field => field.Role == FieldRole.Data)];

    /// <summary>The fields of every possible type, as text.</summary>
    public override string ToString() => ResolutionPrinter.Print(this);
}
