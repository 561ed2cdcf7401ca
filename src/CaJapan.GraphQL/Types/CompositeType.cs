namespace CaJapan.GraphQL.Types;

/// <summary>An object, an interface or a union: a type whose fields are selected.</summary>
public abstract class CompositeType : NamedType
{
    private protected CompositeType(string name)
        : base(name)
    {
    }

    /// <inheritdoc/>
    public sealed override bool IsInputType => false;

    /// <inheritdoc/>
    public sealed override bool IsOutputType => true;

    /// <inheritdoc/>
    public sealed override bool IsCompositeType => true;
}
