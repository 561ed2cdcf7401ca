using CaJapan.Graph.Folding;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Tests.Folding;

public sealed class GraphDraftTests
{
    [Fact]
    public void Refuses_a_second_relationship_where_the_ontology_has_one()
    {
        var draft = Draft();
        draft.Relate(RelationshipTypes.HeldAt, "meeting:a", "place:a");
        Should.Throw<InvalidOperationException>(() => draft.Relate(RelationshipTypes.HeldAt, "meeting:a", "place:b")).Message
            .ShouldBe("HELD_AT cannot lead a second time from (Meeting meeting:a) to (Place place:b).");
    }

    [Fact]
    public void Refuses_a_second_relationship_to_a_node_where_the_ontology_has_one()
    {
        var draft = Draft();
        draft.Relate(RelationshipTypes.Next, "meeting:a", "meeting:c");
        Should.Throw<InvalidOperationException>(() => draft.Relate(RelationshipTypes.Next, "meeting:b", "meeting:c"));
    }

    [Fact]
    public void Says_the_same_again_without_harm()
    {
        var draft = Draft();
        draft.Relate(RelationshipTypes.HeldAt, "meeting:a", "place:a");
        draft.Relate(RelationshipTypes.HeldAt, "meeting:a", "place:a", "fact:1");
        draft.From("meeting:a", RelationshipTypes.HeldAt).Select(n => n.Id).ShouldBe(["place:a"]);
        draft.Facts("meeting:a", RelationshipTypes.HeldAt, "place:a").ShouldBe(["fact:1"]);
    }

    [Fact]
    public void Only_evidence_is_told_property_by_property()
    {
        var draft = Draft();
        draft.Support("fact:1", "meeting:a", "date");
        draft.Support("fact:1", "meeting:a", "place");
        draft.To("meeting:a", RelationshipTypes.Supports).Select(n => n.Id).ShouldBe(["fact:1", "fact:1"]);
        RelationshipTypes.All.Where(t => t.IsRepeated).ShouldBe([RelationshipTypes.Supports]);
    }

    private static GraphDraft Draft()
    {
        var draft = new GraphDraft();
        foreach (var (type, id) in new[]
        {
            (NodeTypes.Meeting, "meeting:a"), (NodeTypes.Meeting, "meeting:b"), (NodeTypes.Meeting, "meeting:c"), (NodeTypes.Place, "place:a"), (NodeTypes.Place, "place:b"), (NodeTypes.Fact, "fact:1"),
        })
        {
            draft.Add(type, id);
        }

        return draft;
    }
}
