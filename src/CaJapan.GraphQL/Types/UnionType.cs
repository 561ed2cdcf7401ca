using System.Collections.Immutable;

namespace CaJapan.GraphQL.Types;

/// <summary>A union.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Unions"/>
public sealed class UnionType : CompositeType
{
    internal UnionType(string name)
        : base(name)
    {
    }

    /// <summary>The object types it stands for, in the order written.</summary>
    public ImmutableArray<ObjectType> Members { get; private set; } = [];

    /// <inheritdoc/>
    public override bool IsAbstractType => true;

    // All that stands after "=", be it an object type or not; only a schema that has been validated is sure of it.
    internal ImmutableArray<NamedType> DeclaredMembers { get; private set; } = [];

    internal void Complete(ImmutableArray<NamedType> members)
    {
        DeclaredMembers = members;
        Members = [.. members.OfType<ObjectType>()];
    }
}
