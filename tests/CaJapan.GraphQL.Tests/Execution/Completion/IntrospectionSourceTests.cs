using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Tests.Execution.Completion;

public sealed class IntrospectionSourceTests
{
    private static readonly Schema Schema = SchemaBuilder.Build("""
        "What can be asked."
        schema { query: Query }
        type Query { meeting(id: ID! = "x\"", old: Int @deprecated(reason: "no")): Meeting @deprecated, meetings(where: Filter = { limit: 3 }): [Meeting!]! }
        "A meeting."
        type Meeting implements Node { id: ID! }
        interface Node { id: ID! }
        union Any = Meeting
        enum Kind { SUMMIT, OLD @deprecated(reason: "gone") }
        input Filter @oneOf { limit: Int, kinds: [Kind!] @deprecated }
        scalar Day @specifiedBy(url: "https://example.org/day")
        directive @tag(name: String, old: Int @deprecated) repeatable on FIELD | QUERY
        """).Value;

    [Theory]
    [InlineData("{ __schema { description queryType { name } mutationType { name } } }", """{"__schema":{"description":"What can be asked.","queryType":{"name":"Query"},"mutationType":null}}""")]
    [InlineData("""{ __type(name: "Nobody") { name } }""", """{"__type":null}""")]
    [InlineData("""{ __type(name: "Meeting") { kind name description fields { name } interfaces { name } possibleTypes { name } enumValues { name } inputFields { name } ofType { name } specifiedByURL isOneOf } }""", """{"__type":{"kind":"OBJECT","name":"Meeting","description":"A meeting.","fields":[{"name":"id"}],"interfaces":[{"name":"Node"}],"possibleTypes":null,"enumValues":null,"inputFields":null,"ofType":null,"specifiedByURL":null,"isOneOf":null}}""")]
    [InlineData("""{ __type(name: "Query") { fields { name } all: fields(includeDeprecated: true) { name isDeprecated deprecationReason args { name defaultValue type { kind ofType { name } } } more: args(includeDeprecated: true) { name isDeprecated deprecationReason } } } }""", """{"__type":{"fields":[{"name":"meetings"}],"all":[{"name":"meeting","isDeprecated":true,"deprecationReason":"No longer supported","args":[{"name":"id","defaultValue":"\"x\\\"\"","type":{"kind":"NON_NULL","ofType":{"name":"ID"}}}],"more":[{"name":"id","isDeprecated":false,"deprecationReason":null},{"name":"old","isDeprecated":true,"deprecationReason":"no"}]},{"name":"meetings","isDeprecated":false,"deprecationReason":null,"args":[{"name":"where","defaultValue":"{limit: 3}","type":{"kind":"INPUT_OBJECT","ofType":null}}],"more":[{"name":"where","isDeprecated":false,"deprecationReason":null}]}]}}""")]
    [InlineData("""{ __type(name: "Kind") { kind enumValues { name } all: enumValues(includeDeprecated: true) { name isDeprecated deprecationReason } } }""", """{"__type":{"kind":"ENUM","enumValues":[{"name":"SUMMIT"}],"all":[{"name":"SUMMIT","isDeprecated":false,"deprecationReason":null},{"name":"OLD","isDeprecated":true,"deprecationReason":"gone"}]}}""")]
    [InlineData("""{ __type(name: "Filter") { kind isOneOf inputFields { name } all: inputFields(includeDeprecated: true) { name type { kind ofType { kind ofType { name } } } } } }""", """{"__type":{"kind":"INPUT_OBJECT","isOneOf":true,"inputFields":[{"name":"limit"}],"all":[{"name":"limit","type":{"kind":"SCALAR","ofType":null}},{"name":"kinds","type":{"kind":"LIST","ofType":{"kind":"NON_NULL","ofType":{"name":"Kind"}}}}]}}""")]
    [InlineData("""{ node: __type(name: "Node") { kind possibleTypes { name } } any: __type(name: "Any") { kind possibleTypes { name } } day: __type(name: "Day") { kind specifiedByURL } }""", """{"node":{"kind":"INTERFACE","possibleTypes":[{"name":"Meeting"}]},"any":{"kind":"UNION","possibleTypes":[{"name":"Meeting"}]},"day":{"kind":"SCALAR","specifiedByURL":"https://example.org/day"}}""")]
    public void Tells_what_the_schema_says(string document, string data) => Operations.Execute(Schema, document, "{}").ShouldBe($$"""{"data":{{data}}}""");

    [Fact]
    public void Tells_of_directives() =>
        Operations.Execute(Schema, "{ __schema { directives { name isRepeatable locations args { name } all: args(includeDeprecated: true) { name } } } }", "{}")
            .ShouldContain("""{"name":"tag","isRepeatable":true,"locations":["FIELD","QUERY"],"args":[{"name":"name"}],"all":[{"name":"name"},{"name":"old"}]}""");

    [Fact]
    public void Reads_the_name_of_a_type_from_the_variables_of_the_request() =>
        Operations.Execute(Schema, "query ($name: String!) { __type(name: $name) { name __typename } }", "{}", """{"name": "Day"}""")
            .ShouldBe("""{"data":{"__type":{"name":"Day","__typename":"__Type"}}}""");
}
