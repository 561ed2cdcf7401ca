using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Tests.Types;

public sealed class SchemaBuilderTests
{
    [Fact]
    public void Tells_what_is_wrong_at_the_first_stage_that_fails()
    {
        Errors("type Query {").ShouldBe(["Syntax Error: Expected Name, found <EOF>. (1:13)"]);
        Errors("type Query { a: Nope }").ShouldBe(["Unknown type \"Nope\". (1:17)"]);
        Errors("type Query").ShouldBe(["Type Query must define one or more fields. (1:1)"]);
    }

    [Fact]
    public void Throws_where_the_caller_was_sure_of_the_schema() =>
        Should.Throw<InvalidOperationException>(() => SchemaBuilder.Build("type Query").Value).Message.ShouldBe("Type Query must define one or more fields. (1:1)");

    [Fact]
    public void Finds_the_roots_by_their_usual_names()
    {
        var schema = Build("type Query { a: Int } type Mutation { a: Int }");
        schema.QueryType!.Name.ShouldBe("Query");
        schema.MutationType!.Name.ShouldBe("Mutation");
        schema.SubscriptionType.ShouldBeNull();
    }

    [Fact]
    public void Takes_the_roots_that_a_schema_definition_names_and_no_others()
    {
        var schema = Build("\"About\" schema { query: Q } extend schema { subscription: S } type Q { a: Int } type S { a: Int } type Mutation { a: Int }");
        schema.RootType(OperationType.Query)!.Name.ShouldBe("Q");
        schema.RootType(OperationType.Subscription)!.Name.ShouldBe("S");
        schema.RootType(OperationType.Mutation).ShouldBeNull();
        schema.Description.ShouldBe("About");
    }

    [Fact]
    public void Merges_extensions_wherever_they_stand()
    {
        var schema = Build(
            """
            extend type Query implements I { b: Int }
            type Query { a: Int }
            interface I { b: Int }
            enum E { X } extend enum E { Y }
            union U = Query extend union U = T type T { a: Int }
            input P { a: Int } extend input P { b: Int }
            scalar S extend scalar S @specifiedBy(url: "https://example.org")
            """);
        var query = schema.QueryType.ShouldNotBeNull();
        query.Fields.Select(field => (field.Name, field.Ordinal)).ShouldBe([("a", 0), ("b", 1)]);
        query.Interfaces.Select(face => face.Name).ShouldBe(["I"]);
        schema.FindType("E").ShouldBeOfType<EnumType>().Values.Select(value => value.Name).ShouldBe(["X", "Y"]);
        schema.FindType("U").ShouldBeOfType<UnionType>().Members.Select(type => type.Name).ShouldBe(["Query", "T"]);
        schema.FindType("P").ShouldBeOfType<InputObjectType>().Fields.Select(field => field.Name).ShouldBe(["a", "b"]);
        schema.FindType("S").ShouldBeOfType<ScalarType>().SpecifiedByUrl.ShouldBe("https://example.org");
    }

    [Fact]
    public void Reads_deprecations()
    {
        var type = Build("""type Query { a: Int b: Int @deprecated c: Int @deprecated(reason: "Old") d: Int @deprecated(reason: null) }""").QueryType!;
        type.Fields.Select(field => field.DeprecationReason).ShouldBe([null, "No longer supported", "Old", null]);
    }

    [Fact]
    public void Gives_every_schema_the_specified_directives_it_does_not_define_itself()
    {
        var schema = Build("directive @own on FIELD directive @skip(if: Boolean!) repeatable on FIELD type Query { a: Int }");
        schema.Directives.Select(directive => directive.Name).ShouldBe(["own", "skip", "include", "deprecated", "specifiedBy", "oneOf"]);
        schema.FindDirective("skip")!.IsRepeatable.ShouldBeTrue();
        schema.FindDirective("own")!.Locations.ShouldBe([DirectiveLocation.Field]);
    }

    [Fact]
    public void Keeps_the_built_in_scalars_where_a_schema_defines_them_again() =>
        Build("scalar ID type Query { a: ID }").FindType("ID").ShouldBeSameAs(BuiltIns.Id);

    [Fact]
    public void Gives_equal_types_one_object()
    {
        var fields = Build("type Query { a: [Query!]! b: [Query!]! c: [Query!] }").QueryType!.Fields;
        fields[0].Type.ShouldBeSameAs(fields[1].Type);
        fields[0].Type.Nullable.ShouldBeSameAs(fields[2].Type);
        fields[0].Type.ToString().ShouldBe("[Query!]!");
        fields[0].Type.Named.NonNull.List.NonNull.ShouldBeSameAs(fields[0].Type);
    }

    [Fact]
    public void Extends_a_schema_that_was_built()
    {
        var schema = Build("type Query { a: Int } extend type Query { b: Int }");
        var extended = SchemaBuilder.Extend(schema, Parser.Parse("extend type Query { c: New } type New { d: Int }").Value).Value;
        extended.QueryType!.Fields.Select(field => field.Name).ShouldBe(["a", "b", "c"]);
        extended.FindType("New").ShouldNotBeNull();
        schema.QueryType!.Fields.Length.ShouldBe(2);
        SchemaBuilder.Extend(schema, Parser.Parse("scalar New type Query { d: Int }").Value).Errors.ShouldHaveSingleItem().Message
            .ShouldBe("Type \"Query\" already exists in the schema. It cannot also be defined in this type definition.");
    }

    [Fact]
    public void Orders_types_as_defined_and_puts_built_in_ones_where_they_are_first_used() =>
        string.Join(' ', Build("type Query { z: Z, a(f: Float): A } enum Z { X } scalar A directive @d(i: ID) on FIELD").Types.Select(type => type.Name)).ShouldBe(
            "Query Float Z A ID Boolean String __Schema __Type __TypeKind __Field __InputValue __EnumValue __Directive __DirectiveLocation");

    private static Schema Build(string text) => SchemaBuilder.Build(text).Value;

    private static IEnumerable<string> Errors(string text) => SchemaBuilder.Build(text).Errors.Select(error => error.ToString());
}
