namespace CaJapan.GraphQL.Types;

/// <summary>An interface.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Interfaces"/>
public sealed class InterfaceType : ComplexType
{
    internal InterfaceType(string name)
        : base(name)
    {
    }

    /// <inheritdoc/>
    public override bool IsAbstractType => true;
}
