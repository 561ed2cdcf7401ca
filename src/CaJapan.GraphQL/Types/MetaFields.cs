namespace CaJapan.GraphQL.Types;

/// <summary>The fields that belong to no type and yet may be selected.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Schema-Introspection"/>
public static class MetaFields
{
    /// <summary><c>__typename: String!</c>, on every object, interface and union.</summary>
    public static FieldDefinition TypeName { get; } = BuiltIns.MetaField("__typename");

    /// <summary><c>__schema: __Schema!</c>, on the query root.</summary>
    public static FieldDefinition Schema { get; } = BuiltIns.MetaField("__schema");

    /// <summary><c>__type(name: String!): __Type</c>, on the query root.</summary>
    public static FieldDefinition Type { get; } = BuiltIns.MetaField("__type");
}
