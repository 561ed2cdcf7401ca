namespace CaJapan.GraphQL.Types;

/// <summary>The built-in types and directives, written as any other schema is.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Schema-Introspection.Schema-Introspection-Schema"/>
internal static class BuiltInsSdl
{
    public const string Text = """"
        "A whole number that fits in 32 bits, the sign included."
        scalar Int
        "A number in double precision, as IEEE 754 has it."
        scalar Float
        "A text of Unicode characters."
        scalar String
        "`true` or `false`."
        scalar Boolean
        "An opaque identifier. It is answered as a text; a text or a whole number is accepted."
        scalar ID

        "Takes part only while the condition is true."
        directive @include("The condition." if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
        "Takes no part while the condition is true."
        directive @skip("The condition." if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
        "Marks what should not be used any more."
        directive @deprecated("Why, and what to use instead; in CommonMark." reason: String = "No longer supported")
          on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE | DIRECTIVE_DEFINITION
        "Tells where the values of a scalar are specified."
        directive @specifiedBy("The address of the specification." url: String!) on SCALAR
        "Asks for exactly one field of an input object, and not null."
        directive @oneOf on INPUT_OBJECT

        "What may be selected although no type defines it."
        type MetaFields {
          "The name of the object's type."
          __typename: String!
          "The schema that answers."
          __schema: __Schema!
          "One type of the schema."
          __type(name: String!): __Type
        }

        "What a server can be asked."
        type __Schema {
          description: String
          "All types, those of introspection included."
          types: [__Type!]!
          "Where queries begin."
          queryType: __Type!
          "Where mutations begin, if there are any."
          mutationType: __Type
          "Where subscriptions begin, if there are any."
          subscriptionType: __Type
          "All directives."
          directives(includeDeprecated: Boolean! = false): [__Directive!]!
        }

        "A type. Which of the fields have a value depends on its kind."
        type __Type {
          kind: __TypeKind!
          name: String
          description: String
          specifiedByURL: String
          fields(includeDeprecated: Boolean = false): [__Field!]
          interfaces: [__Type!]
          possibleTypes: [__Type!]
          enumValues(includeDeprecated: Boolean = false): [__EnumValue!]
          inputFields(includeDeprecated: Boolean = false): [__InputValue!]
          ofType: __Type
          isOneOf: Boolean
        }

        "The kinds of types."
        enum __TypeKind {
          "A value without parts."
          SCALAR
          "Has fields, and may implement interfaces."
          OBJECT
          "Has fields, and types that implement it."
          INTERFACE
          "One of several object types."
          UNION
          "One of several names."
          ENUM
          "A value with fields, to be given."
          INPUT_OBJECT
          "Several values of the type it wraps."
          LIST
          "The type it wraps, without null."
          NON_NULL
        }

        "A field of an object or an interface."
        type __Field {
          name: String!
          description: String
          args(includeDeprecated: Boolean = false): [__InputValue!]!
          type: __Type!
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "An argument, or a field of an input object."
        type __InputValue {
          name: String!
          description: String
          type: __Type!
          "The default value in GraphQL's own notation."
          defaultValue: String
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "A value of an enum."
        type __EnumValue {
          name: String!
          description: String
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "A directive and where it may stand."
        type __Directive {
          name: String!
          description: String
          isRepeatable: Boolean!
          locations: [__DirectiveLocation!]!
          args(includeDeprecated: Boolean = false): [__InputValue!]!
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "The places where a directive may stand."
        enum __DirectiveLocation {
          QUERY
          MUTATION
          SUBSCRIPTION
          FIELD
          FRAGMENT_DEFINITION
          FRAGMENT_SPREAD
          INLINE_FRAGMENT
          VARIABLE_DEFINITION
          SCHEMA
          SCALAR
          OBJECT
          FIELD_DEFINITION
          ARGUMENT_DEFINITION
          INTERFACE
          UNION
          ENUM
          ENUM_VALUE
          INPUT_OBJECT
          INPUT_FIELD_DEFINITION
          DIRECTIVE_DEFINITION
        }
        """";
}
