using CaJapan.GraphQL.Execution.Coercion;
using CaJapan.GraphQL.Execution.Resolution;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Tests.Execution.Resolution;

public sealed class OperationResolverTests
{
    private static readonly Schema Schema = SchemaBuilder.Build("""
        type Query { node(id: ID!): Node, meetings(where: Filter, first: Int = 10, order: Order, after: String): [Meeting!]!, text(of: String!): String, any(of: Any): Int }
        interface Node { id: ID!, near: [Node!] }
        type Meeting implements Node { id: ID!, near: [Node!], title: String, host: Country }
        type Country implements Node { id: ID!, near: [Node!], name: String }
        type Topic implements Node { id: ID!, near: [Node!], name: String }
        input Filter { title: String, order: Order, ids: [ID!], and: [Filter!] }
        enum Order { ASC DESC }
        scalar Any
        """).Value;

    [Fact]
    public void Merges_fields_and_spreads_fragments_in_the_order_first_met() =>
        Print("""
            { ...A a: text(of: "x") ... on Query { meetings { title } } }
            fragment A on Query { meetings { id host { id } } a: text(of: "x") meetings { host { name } } }
            """).ShouldBe("""
            query {
              meetings(first: 10) {
                id
                host {
                  id
                  name
                }
                title
              }
              a: text(of: "x")
            }
            """);

    [Fact]
    public void Works_out_the_fields_of_every_object_type() =>
        Print("""{ node(id: "1") { __typename ... on Meeting { title } ... on Country { name } ...N near { id ... on Topic { name } } } } fragment N on Node { id }""")
            .ShouldBe("""
            query {
              node(id: "1") {
                on Meeting {
                  __typename
                  title
                  id
                  near {
                    on Meeting | Country {
                      id
                    }
                    on Topic {
                      id
                      name
                    }
                  }
                }
                on Country {
                  __typename
                  name
                  id
                  near {
                    on Meeting | Country {
                      id
                    }
                    on Topic {
                      id
                      name
                    }
                  }
                }
                on Topic {
                  __typename
                  id
                  near {
                    on Meeting | Country {
                      id
                    }
                    on Topic {
                      id
                      name
                    }
                  }
                }
              }
            }
            """);

    [Fact]
    public void Shares_what_is_below_among_types_that_the_document_does_not_tell_apart()
    {
        var node = Operations.Resolve(Schema, """{ node(id: "1") { near { near { id } } } }""").Selection.FieldsOf(Schema.QueryType!)[0].Selection!;

        var below = node.PossibleTypes.Select(type => node.FieldsOf(type)[0].Selection).Distinct();

        below.ShouldHaveSingleItem();
    }

    [Fact]
    public void Numbers_the_fields_of_the_value_source_alone()
    {
        var operation = Operations.Resolve(Schema, """{ __typename a: text(of: "x") __schema { description } b: text(of: "x") }""");

        var fields = operation.Selection.FieldsOf(operation.RootType);

        fields.Select(field => (field.ResponseName, field.Role, field.Index)).ShouldBe(
        [
            ("__typename", FieldRole.TypeName, -1), ("a", FieldRole.Data, 0), ("__schema", FieldRole.Schema, -1), ("b", FieldRole.Data, 1),
        ]);
        operation.Selection.DataFieldsOf(operation.RootType).Select(field => field.ResponseName).ShouldBe(["a", "b"]);
    }

    [Theory]
    [InlineData("""{"yes": true}""", "a c")]
    [InlineData("""{"yes": false}""", "b")]
    public void Decides_skip_and_include_with_the_variables_of_the_request(string variables, string expected)
    {
        var operation = Operations.Resolve(
            Schema,
            """query ($yes: Boolean!) { a: text(of: "") @include(if: $yes) b: text(of: "") @skip(if: $yes) ... @include(if: $yes) { c: text(of: "") @skip(if: false) } }""",
            variables);

        string.Join(' ', operation.Selection.FieldsOf(operation.RootType).Select(field => field.ResponseName)).ShouldBe(expected);
    }

    [Fact]
    public void Cannot_decide_a_condition_that_is_null() =>
        Operations.ResolveError(Schema, """query ($yes: Boolean = true) { text(of: "") @skip(if: $yes) }""", """{"yes": null}""").ToString()
            .ShouldBe("""Argument "if" of non-null type "Boolean!" must not be null. (1:55)""");

    [Fact]
    public void Cannot_execute_a_kind_of_operation_that_the_schema_does_not_have() =>
        Operations.ResolveError(Schema, "mutation { a }").Message.ShouldBe("Schema is not configured to execute mutation operation.");

    [Fact]
    public void Prints_what_variables_of_one_shape_share()
    {
        const string document = """
            query ($first: Int!, $where: Filter, $ids: [ID!], $order: Order) {
              meetings(first: $first, where: $where, order: $order) { id }
              b: meetings(where: { ids: $ids, and: [$where, { order: $order, title: "x" }] }) { id }
            }
            """;

        const string printed = """
            query {
              meetings(where: {title: $where.title, and: [{order: ASC}]}, first: $first, order: DESC) {
                id
              }
              b: meetings(where: {ids: $ids, and: [{title: $where.title, and: [{order: ASC}]}, {title: "x", order: DESC}]}, first: 10) {
                id
              }
            }
            """;

        Print(document, """{"first": 1, "where": {"title": "a", "and": [{"order": "ASC"}]}, "ids": ["1"], "order": "DESC"}""").ShouldBe(printed);
        Print(document, """{"first": 2, "where": {"title": "b", "and": [{"order": "ASC"}]}, "ids": [], "order": "DESC"}""").ShouldBe(printed);
    }

    [Fact]
    public void Marks_parameters_with_their_origin()
    {
        const string document = "query ($where: Filter) { meetings(where: $where) { id } }";
        var operation = Operations.Resolve(Schema, document, """{"where": {"and": [{"title": "a"}]}}""");
        var other = Operations.Variables(Schema, document, """{"where": {"and": [{"title": "b"}]}}""");

        var where = (ObjectInput)operation.Selection.FieldsOf(operation.RootType)[0].Arguments["where"]!;
        var title = ((ObjectInput)((ListInput)where["and"]!).Items[0])["title"]!;

        where.Origin!.IsParameter.ShouldBeFalse();
        title.Origin!.IsParameter.ShouldBeTrue();
        other.Current(title).ShouldBe(new StringInput("b"));
    }

    [Theory]
    [InlineData("""query ($of: String = "x") { text(of: $of) }""", """{"of": null}""", """Argument "of" of non-null type "String!" must not be null. (1:38)""")]
    [InlineData("query ($of: String) { text(of: $of) }", "{}", """Argument "of" of required type "String!" was provided the variable "$of" which was not provided a runtime value. (1:32)""")]
    [InlineData("{ text }", "{}", """Argument "of" of required type "String!" was not provided. (1:3)""")]
    [InlineData("{ text(of: 1) }", "{}", """Argument "of" has invalid value 1. (1:12)""")]
    public void Keeps_what_is_wrong_with_arguments_at_the_field(string document, string variables, string error)
    {
        var operation = Operations.Resolve(Schema, document, variables);

        operation.Selection.FieldsOf(operation.RootType)[0].ArgumentError!.ToString().ShouldBe(error);
    }

    [Fact]
    public void Refuses_a_document_whose_fragments_nest_beyond_the_stack()
    {
        const int count = 20_000;
        var fragments = Enumerable.Range(0, count).Select(i => $"fragment F{i} on Node {{ near {{ ...F{i + 1} }} }}");
        var document = $"{{ node(id: \"1\") {{ ...F0 }} }} {string.Join(' ', fragments)} fragment F{count} on Node {{ id }}";

        Operations.ResolveError(Schema, document).Message.ShouldBe("The operation is nested too deeply.");
    }

    [Fact]
    public void Refuses_an_operation_with_more_fields_than_memory_is_meant_for()
    {
        var aliases = Enumerable.Range(0, OperationResolver.MaxFields).Select(i => $"a{i}: any");

        Operations.ResolveError(Schema, $"{{ any {string.Join(' ', aliases)} }}").Message.ShouldBe("The operation selects too many fields.");
    }

    private static string Print(string document, string variables = "{}") => Operations.Resolve(Schema, document, variables).ToString();
}
