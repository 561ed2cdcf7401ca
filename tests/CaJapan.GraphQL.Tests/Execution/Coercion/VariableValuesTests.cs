using System.Collections.Immutable;
using CaJapan.GraphQL.Execution.Coercion;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Tests.Execution.Coercion;

public sealed class VariableValuesTests
{
    private const string Document = """
        query ($first: Int, $name: String = "any", $where: Filter, $order: [Order!], $ids: [ID!], $deep: Boolean, $any: Any) { f }
        """;

    private static readonly Schema Schema = SchemaBuilder.Build("""
        type Query { f: Int }
        input Filter { name: String, direction: Direction, active: Boolean, days: [Int], and: [Filter!] }
        input Order { by: Direction! }
        enum Direction { ASC DESC }
        scalar Any
        type Ids { id: ID }
        """).Value;

    [Theory]
    [InlineData("{}", "$name:String")]
    [InlineData("""{"name": null}""", "$name:null")]
    [InlineData("""{"first": 1, "name": "x"}""", "$first:Int $name:String")]
    [InlineData("""{"where": {"and": [{"name": "x"}, {}], "direction": "ASC"}}""", "$name:String $where:{direction:ASC,and:[{name:String,},{},],}")]
    [InlineData("""{"where": {"active": true, "days": [1, null]}}""", "$name:String $where:{active:true,days:[*],}")]
    [InlineData("""{"order": [{"by": "DESC"}], "ids": [], "deep": false}""", "$name:String $order:[{by:DESC,},] $ids:[*] $deep:false")]
    [InlineData("""{"any": {"x": true}}""", "$name:String $any:Object")]
    public void Has_a_shape_that_leaves_out_parameters_alone(string json, string shape) => Operations.Variables(Schema, Document, json).Shape.ShouldBe(shape);

    [Fact]
    public void Reads_the_place_that_an_origin_names()
    {
        var values = Operations.Variables(Schema, Document, """{"where": {"and": [{}, {"name": "Tashkent"}]}, "ids": ["a", "b"]}""");

        values.Read(Origin("where", "and", 1, "name")).ToString().ShouldBe("\"Tashkent\"");
        values.Read(Origin("ids")).ToString().ShouldBe("""["a", "b"]""");
        values.Read(Origin("name")).ToString().ShouldBe("\"any\"");
    }

    [Fact]
    public void Has_no_value_for_an_origin_of_another_shape()
    {
        var values = Operations.Variables(Schema, Document, """{"where": {"and": []}}""");

        Should.Throw<ArgumentException>(() => values.Read(Origin("where", "and", 0, "name"))).Message.ShouldStartWith("The variables have no $where.and[0].name.");
        Should.Throw<ArgumentException>(() => values.Read(Origin("first")));
    }

    private static VariableOrigin Origin(string variable, params ImmutableArray<PathSegment> path) => new(variable, path, IsParameter: true);
}
