using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Tests.Types;

public sealed class BuiltInsTests
{
    [Fact]
    public void Has_the_types_of_the_specification() => BuiltIns.Types.Keys.Order(StringComparer.Ordinal).ShouldBe(
    [
        "Boolean", "Float", "ID", "Int", "String", "__Directive", "__DirectiveLocation", "__EnumValue", "__Field", "__InputValue", "__Schema", "__Type",
        "__TypeKind",
    ]);

    [Fact]
    public void Has_the_directives_of_the_specification() =>
        BuiltIns.Directives.Select(directive => directive.ToString()).ShouldBe(["@include", "@skip", "@deprecated", "@specifiedBy", "@oneOf"]);

    [Fact]
    public void Are_sound_themselves() => SchemaValidator.Validate(SchemaBuilder.Build("type Query { a: Int }").Value).ShouldBeEmpty();

    [Fact]
    public void Share_their_scalars_with_every_schema() =>
        SchemaBuilder.Build("type Query { a: Int }").Value.QueryType!.Fields[0].Type.ShouldBeSameAs(BuiltIns.Int);
}
