namespace CaJapan.GraphQL.Types;

/// <summary>A type: a named one, a list, or a non-null. Within one schema equal types are the same object.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Types"/>
public abstract class GraphQLType
{
    private ListType? _list;

    private protected GraphQLType()
    {
    }

    /// <summary>The list of this type.</summary>
    public ListType List => _list ?? Interlocked.CompareExchange(ref _list, new ListType(this), null) ?? _list;

    /// <summary>This type without null; a non-null type is that already.</summary>
    public abstract NonNullType NonNull { get; }

    /// <summary>This type with null: what a non-null type wraps, else the type itself.</summary>
    public virtual GraphQLType Nullable => this;

    /// <summary>The type inside all lists and non-nulls.</summary>
    public abstract NamedType Named { get; }

    /// <summary>Whether arguments and input fields may have it.</summary>
    public virtual bool IsInputType => Named.IsInputType;

    /// <summary>Whether fields may have it.</summary>
    public virtual bool IsOutputType => Named.IsOutputType;

    /// <summary>Whether it is a scalar or an enum, so that nothing is selected below it.</summary>
    public virtual bool IsLeafType => false;

    /// <summary>Whether it is an object, an interface or a union, so that something has to be selected below it.</summary>
    public virtual bool IsCompositeType => false;

    /// <summary>Whether it is an interface or a union.</summary>
    public virtual bool IsAbstractType => false;

    /// <summary>Whether null is refused.</summary>
    public virtual bool IsNonNull => false;
}
