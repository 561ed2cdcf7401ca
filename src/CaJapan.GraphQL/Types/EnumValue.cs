using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Types;

/// <summary>One value of an enum.</summary>
public sealed class EnumValue
{
    internal EnumValue(string name)
    {
        Name = name;
    }

    /// <summary>The name, which is the value as well.</summary>
    public string Name { get; }

    /// <summary>What introspection tells about it; null for nothing.</summary>
    public string? Description { get; init; }

    /// <summary>Why it should not be used any more; null while it may.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>The definition it was built from.</summary>
    public EnumValueDefinitionNode? Definition { get; init; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
