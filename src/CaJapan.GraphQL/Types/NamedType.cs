using System.Collections.Immutable;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Types;

/// <summary>A type with a name.</summary>
public abstract class NamedType : GraphQLType
{
    private NonNullType? _nonNull;

    private protected NamedType(string name)
    {
        Name = name;
    }

    /// <summary>The name, unique in the schema.</summary>
    public string Name { get; }

    /// <summary>What introspection tells about it; null for nothing.</summary>
    public string? Description { get; init; }

    /// <summary>The definition it was built from.</summary>
    public TypeDefinitionNode? Definition { get; init; }

    /// <summary>The extensions that added to it, in the order written.</summary>
    public ImmutableArray<TypeExtensionNode> Extensions { get; init; } = [];

    /// <summary>Whether it is one of the types that introspection answers with.</summary>
    public bool IsIntrospectionType => this is not ScalarType && BuiltIns.Types.ContainsKey(Name);

    /// <inheritdoc/>
    public override NonNullType NonNull => _nonNull ?? Interlocked.CompareExchange(ref _nonNull, new NonNullType(this), null) ?? _nonNull;

    /// <inheritdoc/>
    public override NamedType Named => this;

    /// <inheritdoc/>
    public abstract override bool IsInputType { get; }

    /// <inheritdoc/>
    public abstract override bool IsOutputType { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
