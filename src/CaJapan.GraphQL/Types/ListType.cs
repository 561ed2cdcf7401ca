namespace CaJapan.GraphQL.Types;

/// <summary>A list. It is made by <see cref="GraphQLType.List"/>.</summary>
public sealed class ListType : GraphQLType
{
    private NonNullType? _nonNull;

    internal ListType(GraphQLType itemType)
    {
        ItemType = itemType;
    }

    /// <summary>The type of the items.</summary>
    public GraphQLType ItemType { get; }

    /// <inheritdoc/>
    public override NonNullType NonNull => _nonNull ?? Interlocked.CompareExchange(ref _nonNull, new NonNullType(this), null) ?? _nonNull;

    /// <inheritdoc/>
    public override NamedType Named => ItemType.Named;

    /// <summary><c>[Item]</c></summary>
    public override string ToString() => $"[{ItemType}]";
}
