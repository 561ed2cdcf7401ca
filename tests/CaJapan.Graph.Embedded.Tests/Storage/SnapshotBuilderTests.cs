using CaJapan.Graph.Embedded.Storage;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Embedded.Tests.Storage;

public sealed class SnapshotBuilderTests
{
    private readonly SnapshotBuilder _builder = new(TestGraph.Identity);

    [Fact]
    public void Rejects_two_nodes_of_one_id()
    {
        _builder.AddNode(NodeTypes.Topic, "same");
        _builder.AddNode(NodeTypes.Meeting, "same");

        Should.Throw<InvalidOperationException>(() => _builder.Build()).Message.ShouldBe("Two nodes have the id 'same'.");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(true)]
    public void Rejects_a_value_that_its_property_cannot_have(object value) => Should.Throw<ArgumentException>(() => _builder.AddNode(NodeTypes.Topic, "topic:a", value));

    [Fact]
    public void Rejects_an_unknown_symbol() =>
        Should.Throw<ArgumentException>(() => _builder.AddNode(NodeTypes.Delegation, "delegation:a", null, null, null, null, "PRESENTLY"));

    [Fact]
    public void Rejects_a_relationship_between_nodes_it_does_not_join()
    {
        var topic = _builder.AddNode(NodeTypes.Topic, "topic:a");

        Should.Throw<ArgumentException>(() => _builder.AddRelationship(RelationshipTypes.Next, topic, topic)).Message.ShouldStartWith("NEXT does not lead from Topic to Topic.");
    }
}
