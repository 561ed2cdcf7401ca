namespace CaJapan.GraphQL.Types;

/// <summary>A type that refuses null. It is made by <see cref="GraphQLType.NonNull"/>.</summary>
public sealed class NonNullType : GraphQLType
{
    internal NonNullType(GraphQLType nullable)
    {
        Nullable = nullable;
    }

    /// <inheritdoc/>
    public override GraphQLType Nullable { get; }

    /// <inheritdoc/>
    public override NonNullType NonNull => this;

    /// <inheritdoc/>
    public override NamedType Named => Nullable.Named;

    /// <inheritdoc/>
    public override bool IsNonNull => true;

    /// <summary><c>Type!</c></summary>
    public override string ToString() => $"{Nullable}!";
}
