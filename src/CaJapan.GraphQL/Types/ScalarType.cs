namespace CaJapan.GraphQL.Types;

/// <summary>A scalar. One that a schema defines itself takes and gives any value as it is.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Scalars"/>
public sealed class ScalarType : NamedType
{
    internal ScalarType(string name)
        : base(name)
    {
    }

    /// <summary>The address of a text that says what its values are, from <c>@specifiedBy</c>; null for none.</summary>
    public string? SpecifiedByUrl { get; init; }

    /// <inheritdoc/>
    public override bool IsInputType => true;

    /// <inheritdoc/>
    public override bool IsOutputType => true;

    /// <inheritdoc/>
    public override bool IsLeafType => true;
}
