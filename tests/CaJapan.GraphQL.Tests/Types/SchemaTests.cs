using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Tests.Types;

public sealed class SchemaTests
{
    private static readonly Schema Model = SchemaBuilder.Build(
        """
        type Query { node: Node count: Int score: Float }
        interface Node { id: ID }
        interface Named implements Node { id: ID name: String }
        interface Lonely { id: ID }
        type Person implements Named & Node { id: ID name: String }
        type Place implements Node { id: ID }
        type Topic { id: ID }
        union Found = Person | Topic
        union Spot = Place | Topic
        """).Value;

    [Theory]
    [InlineData("Person", "Person", true)]
    [InlineData("Person", "Node", true)]
    [InlineData("Named", "Node", true)]
    [InlineData("Node", "Named", false)]
    [InlineData("Person", "Found", true)]
    [InlineData("Place", "Found", false)]
    [InlineData("Found", "Found", true)]
    [InlineData("Person!", "Node", true)]
    [InlineData("Person", "Node!", false)]
    [InlineData("[Person!]!", "[Node]", true)]
    [InlineData("[Node]", "[Person]", false)]
    [InlineData("Person", "[Person]", false)]
    [InlineData("[Person]", "Person", false)]
    [InlineData("Int", "Float", false)]
    public void Knows_sub_types(string type, string super, bool expected) => Model.IsSubType(Find(type), Find(super)).ShouldBe(expected);

    [Theory]
    [InlineData("Node", "Found", true)]
    [InlineData("Found", "Spot", true)]
    [InlineData("Named", "Spot", false)]
    [InlineData("Person", "Node", true)]
    [InlineData("Place", "Topic", false)]
    [InlineData("Topic", "Topic", true)]
    [InlineData("Lonely", "Node", false)]
    public void Knows_which_types_overlap(string a, string b, bool expected)
    {
        Model.DoTypesOverlap((CompositeType)Find(a), (CompositeType)Find(b)).ShouldBe(expected);
        Model.DoTypesOverlap((CompositeType)Find(b), (CompositeType)Find(a)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("Node", "Person Place")]
    [InlineData("Named", "Person")]
    [InlineData("Lonely", "")]
    [InlineData("Spot", "Place Topic")]
    [InlineData("Topic", "Topic")]
    public void Lists_possible_types_in_the_order_defined(string type, string expected) =>
        string.Join(' ', Model.PossibleTypes((CompositeType)Find(type))).ShouldBe(expected);

    [Fact]
    public void Lists_the_interfaces_that_implement_an_interface() =>
        Model.ImplementationsOf((InterfaceType)Find("Node")).Interfaces.ShouldBe([(InterfaceType)Find("Named")]);

    [Fact]
    public void Finds_meta_fields_where_they_may_be_selected()
    {
        var query = Model.QueryType!;
        Model.FindField(query, "node")!.Type.ToString().ShouldBe("Node");
        Model.FindField(query, "__schema")!.Type.ToString().ShouldBe("__Schema!");
        Model.FindField(query, "__type").ShouldBeSameAs(MetaFields.Type);
        Model.FindField((CompositeType)Find("Found"), "__typename")!.Ordinal.ShouldBe(-1);
        Model.FindField((CompositeType)Find("Found"), "id").ShouldBeNull();
        Model.FindField((CompositeType)Find("Node"), "__schema").ShouldBeNull();
    }

    [Theory]
    [InlineData("Int", true, true, true, false, false)]
    [InlineData("[Int!]!", true, true, false, false, false)]
    [InlineData("Node", false, true, false, true, true)]
    [InlineData("Topic!", false, true, false, false, false)]
    [InlineData("Topic", false, true, false, true, false)]
    [InlineData("__TypeKind", true, true, true, false, false)]
    public void Sorts_types_by_what_they_can_be_used_for(string type, bool isInput, bool isOutput, bool isLeaf, bool isComposite, bool isAbstract)
    {
        var found = Find(type);
        (found.IsInputType, found.IsOutputType, found.IsLeafType, found.IsCompositeType, found.IsAbstractType)
            .ShouldBe((isInput, isOutput, isLeaf, isComposite, isAbstract));
    }

    [Fact]
    public void Finds_no_type_for_an_unknown_name() => Model.FindType(Parser.ParseType("[Nope!]").Value).ShouldBeNull();

    private static GraphQLType Find(string reference) => Model.FindType(Parser.ParseType(reference).Value).ShouldNotBeNull();
}
