using CaJapan.Graph.Facts;
using CaJapan.Graph.Facts.Statements;
using CaJapan.Graph.Folding;
using CaJapan.Graph.Ontology;
using static CaJapan.Graph.Tests.Folding.SmallDialogue;

namespace CaJapan.Graph.Tests.Folding;

public sealed class MergedOfficialsTests
{
    [Fact]
    public void Two_officials_are_two_as_long_as_no_fact_says_otherwise() => Officials(Dialogue().Fold()).ShouldBe([Aiki, Tokuda]);

    [Fact]
    public void Officials_who_are_one_person_become_one_and_the_other_id_a_former_one()
    {
        var graph = Dialogue().Says("s002", new SameStatement { OfficialId = Tokuda, SameAsId = Aiki }).Fold();

        Officials(graph).ShouldBe([Aiki]);
        graph.Node(Aiki)["formerIds"].ShouldBe(new[] { Tokuda });
        graph.Node(Aiki)["searchNames"].ShouldBe(new[] { "aiki", Aiki, Tokuda });
        graph.Targets(Aiki, RelationshipTypes.Attended).ShouldBe(["meeting:som-1", "meeting:som-2"]);
        graph.Node("tenure:aiki-envoy")["observedTo"].ShouldBe(PartialDate.Parse("2002-06-01"));
        graph.Targets("fact:S002-01", RelationshipTypes.Supports).ShouldContain(Aiki);
    }

    [Fact]
    public void The_heads_of_two_meetings_are_then_the_same()
    {
        Dialogue().Fold().Timeline(Japan)[1].ShouldStartWith("som-2 PRESENT CHANGED");
        Dialogue().Says("s002", new SameStatement { OfficialId = Tokuda, SameAsId = Aiki }).Fold().Timeline(Japan)[1].ShouldStartWith("som-2 PRESENT SAME");
    }

    [Fact]
    public void A_fact_that_two_officials_are_two_speaks_of_both()
    {
        var graph = Dialogue().Says("s002", new DistinctStatement { OfficialId = Tokuda, OtherId = Aiki }).Fold();

        Officials(graph).ShouldBe([Aiki, Tokuda]);
        graph.Targets("fact:S002-01", RelationshipTypes.Supports).ShouldBe([Aiki, Tokuda], ignoreOrder: true);
    }

    private static SmallDialogue Dialogue() => WithThreeMeetings()
        .Says("s001", Named("meeting:som-1", Aiki, Capacity.Head))
        .Says("s001", Named("meeting:som-2", Tokuda, Capacity.Head));

    private static IEnumerable<string> Officials(PropertyGraph graph) => graph.Nodes.Where(node => node.Type == NodeTypes.Official).Select(node => node.Id);
}
