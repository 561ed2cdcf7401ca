using System.Collections.Immutable;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Types;

/// <summary>A field of an object or interface type.</summary>
public sealed class FieldDefinition
{
    internal FieldDefinition(string name, int ordinal, GraphQLType type, ImmutableArray<ArgumentDefinition> arguments)
    {
        Name = name;
        Ordinal = ordinal;
        Type = type;
        Arguments = arguments;
    }

    /// <summary>The name, unique in its type.</summary>
    public string Name { get; }

    /// <summary>The place among the fields of its type, from 0; -1 for a meta-field, which is among no type's fields.</summary>
    public int Ordinal { get; }

    /// <summary>The type of its values.</summary>
    public GraphQLType Type { get; }

    /// <summary>The arguments in the order defined.</summary>
    public ImmutableArray<ArgumentDefinition> Arguments { get; }

    /// <summary>What introspection tells about it; null for nothing.</summary>
    public string? Description { get; init; }

    /// <summary>Why it should not be used any more; null while it may.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>The definition it was built from.</summary>
    public FieldDefinitionNode? Definition { get; init; }

    /// <summary>The argument of that name, or null.</summary>
    public ArgumentDefinition? FindArgument(string name)
    {
        foreach (var argument in Arguments)
        {
            if (string.Equals(argument.Name, name, StringComparison.Ordinal))
            {
                return argument;
            }
        }

        return null;
    }

    /// <summary><c>name: Type</c></summary>
    public override string ToString() => $"{Name}: {Type}";
}
