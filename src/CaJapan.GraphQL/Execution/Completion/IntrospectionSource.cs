using System.Collections.Immutable;
using System.Diagnostics;
using CaJapan.GraphQL.Execution.Coercion;
using CaJapan.GraphQL.Execution.Json;
using CaJapan.GraphQL.Execution.Resolution;
using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Types;
using InputDefinition = CaJapan.GraphQL.Types.InputValue;

namespace CaJapan.GraphQL.Execution.Completion;

/// <summary>The schema as values of its own introspection types.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Introspection"/>
internal readonly struct IntrospectionSource(Schema schema) : IValueSource<IntrospectionValue>
{
    public IntrospectionValue Root => new(schema);

    public IntrospectionValue Field(in IntrospectionValue parent, ResolvedField field) => new(parent.Value switch
    {
        Schema described => FieldOf(described, field),
        GraphQLType type => FieldOf(type, field),
        FieldDefinition definition => FieldOf(definition, field),
        InputDefinition input => FieldOf(input, field),
        EnumValue value => FieldOf(value, field),
        DirectiveDefinition directive => FieldOf(directive, field),
        _ => throw new UnreachableException(),
    });

    public ValueState StateOf(in IntrospectionValue value) => value.Value is null ? ValueState.Null : ValueState.Present;

    public GraphQLError ErrorOf(in IntrospectionValue value) => throw new UnreachableException();

    public ObjectType TypeOf(in IntrospectionValue value, CompositeType declared) => throw new UnreachableException();

    public int Count(in IntrospectionValue list) => Items(in list).Count;

    public IntrospectionValue Item(in IntrospectionValue list, int index) => new(Items(in list)[index]);

    public void WriteLeaf(in IntrospectionValue value, NamedType type, JsonOutput output)
    {
        if (value.Value is bool truth)
        {
            output.WriteBoolean(truth);
        }
        else
        {
            output.WriteString((string)value.Value!);
        }
    }

    private static object? FieldOf(Schema described, ResolvedField field) => field.Definition.Name switch
    {
        "description" => described.Description,
        "types" => described.Types,
        "queryType" => described.QueryType,
        "mutationType" => described.MutationType,
        "subscriptionType" => described.SubscriptionType,
        "directives" => described.Directives,
        _ => throw new UnreachableException(),
    };

    private object? FieldOf(GraphQLType type, ResolvedField field) => field.Definition.Name switch
    {
        "kind" => KindOf(type),
        "name" => (type as NamedType)?.Name,
        "description" => (type as NamedType)?.Description,
        "specifiedByURL" => (type as ScalarType)?.SpecifiedByUrl,
        "fields" => type is ComplexType complex ? Current(complex.Fields, item => item.DeprecationReason, field) : null,
        "interfaces" => (type as ComplexType)?.Interfaces,
        "possibleTypes" => type is CompositeType { IsAbstractType: true } abstractType ? schema.PossibleTypes(abstractType) : null,
        "enumValues" => type is EnumType enumType ? Current(enumType.Values, item => item.DeprecationReason, field) : null,
        "inputFields" => type is InputObjectType inputObject ? Current(inputObject.Fields, item => item.DeprecationReason, field) : null,
        "ofType" => type switch
        {
            NonNullType nonNull => nonNull.Nullable,
            ListType list => list.ItemType,
            _ => null,
        },
        "isOneOf" => (type as InputObjectType)?.IsOneOf,
        _ => throw new UnreachableException(),
    };

    private static object? FieldOf(FieldDefinition definition, ResolvedField field) => field.Definition.Name switch
    {
        "name" => definition.Name,
        "description" => definition.Description,
        "args" => Current(definition.Arguments, item => item.DeprecationReason, field),
        "type" => definition.Type,
        "isDeprecated" => definition.DeprecationReason is not null,
        "deprecationReason" => definition.DeprecationReason,
        _ => throw new UnreachableException(),
    };

    private static object? FieldOf(InputDefinition input, ResolvedField field) => field.Definition.Name switch
    {
        "name" => input.Name,
        "description" => input.Description,
        "type" => input.Type,
        "defaultValue" => input.DefaultValue?.ToString(),
        "isDeprecated" => input.DeprecationReason is not null,
        "deprecationReason" => input.DeprecationReason,
        _ => throw new UnreachableException(),
    };

    private static object? FieldOf(EnumValue value, ResolvedField field) => field.Definition.Name switch
    {
        "name" => value.Name,
        "description" => value.Description,
        "isDeprecated" => value.DeprecationReason is not null,
        "deprecationReason" => value.DeprecationReason,
        _ => throw new UnreachableException(),
    };

    private static object? FieldOf(DirectiveDefinition directive, ResolvedField field) => field.Definition.Name switch
    {
        "name" => directive.Name,
        "description" => directive.Description,
        "isRepeatable" => directive.IsRepeatable,
        "locations" => directive.Locations.Select(DirectiveLocations.NameOf).ToImmutableArray(),
        "args" => Current(directive.Arguments, item => item.DeprecationReason, field),
        _ => throw new UnreachableException(),
    };

    private static string KindOf(GraphQLType type) => type switch
    {
        ScalarType => "SCALAR",
        ObjectType => "OBJECT",
        InterfaceType => "INTERFACE",
        UnionType => "UNION",
        EnumType => "ENUM",
        InputObjectType => "INPUT_OBJECT",
        ListType => "LIST",
        NonNullType => "NON_NULL",
        _ => throw new UnreachableException(),
    };

    // What is deprecated is left out unless the field's argument asks for it.
    private static ImmutableArray<T> Current<T>(ImmutableArray<T> items, Func<T, string?> deprecationReason, ResolvedField field) =>
        field.Arguments["includeDeprecated"] is BooleanInput { Value: true } ? items : [.. items.Where(item => deprecationReason(item) is null)];

    // Lists hold reference types alone, so each of them is a list of objects.
    private static IReadOnlyList<object> Items(in IntrospectionValue list) => (IReadOnlyList<object>)list.Value!;
}
