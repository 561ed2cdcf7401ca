using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Types;

/// <summary>Something that is given a value: an argument or a field of an input object.</summary>
public abstract class InputValue
{
    private protected InputValue(string name, GraphQLType type)
    {
        Name = name;
        Type = type;
    }

    /// <summary>The name, unique beside its like.</summary>
    public string Name { get; }

    /// <summary>The type of the value.</summary>
    public GraphQLType Type { get; }

    /// <summary>What introspection tells about it; null for nothing.</summary>
    public string? Description { get; init; }

    /// <summary>
    /// The value taken where none is given, in the shape its type asks for (an item that stands for a list is a list here); null for none.
    /// A default that does not fit its type counts as none.
    /// </summary>
    public ValueNode? DefaultValue { get; internal set; }

    /// <summary>Why it should not be used any more; null while it may.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>The definition it was built from.</summary>
    public InputValueDefinitionNode? Definition { get; init; }

    /// <summary>Whether a value has to be given: it refuses null and has no default.</summary>
    public bool IsRequired => Type.IsNonNull && DefaultValue is null;

    /// <summary><c>name: Type</c></summary>
    public override string ToString() => $"{Name}: {Type}";
}
