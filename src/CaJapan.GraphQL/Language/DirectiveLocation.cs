namespace CaJapan.GraphQL.Language;

/// <summary>The places where a directive may stand. <see cref="DirectiveLocations"/> has their names.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#DirectiveLocation"/>
public enum DirectiveLocation
{
    /// <summary>On a query.</summary>
    Query,

    /// <summary>On a mutation.</summary>
    Mutation,

    /// <summary>On a subscription.</summary>
    Subscription,

    /// <summary>On a field that is asked for.</summary>
    Field,

    /// <summary>On a named fragment.</summary>
    FragmentDefinition,

    /// <summary>On the use of a named fragment.</summary>
    FragmentSpread,

    /// <summary>On a fragment without a name.</summary>
    InlineFragment,

    /// <summary>On a variable of an operation.</summary>
    VariableDefinition,

    /// <summary>On the schema.</summary>
    Schema,

    /// <summary>On a scalar.</summary>
    Scalar,

    /// <summary>On an object type.</summary>
    Object,

    /// <summary>On a field of a type.</summary>
    FieldDefinition,

    /// <summary>On an argument of a field or a directive.</summary>
    ArgumentDefinition,

    /// <summary>On an interface.</summary>
    Interface,

    /// <summary>On a union.</summary>
    Union,

    /// <summary>On an enum.</summary>
    Enum,

    /// <summary>On a value of an enum.</summary>
    EnumValue,

    /// <summary>On an input object.</summary>
    InputObject,

    /// <summary>On a field of an input object.</summary>
    InputFieldDefinition,

    /// <summary>On a directive's own definition.</summary>
    DirectiveDefinition,
}
