using CaJapan.Graph.Facts;
using CaJapan.Graph.Facts.Statements;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Tests.Folding;

public sealed class SingleSourcesTests
{
    private static readonly MeetingStatement Dated = new() { MeetingId = "meeting:som-1", Date = PartialDate.Parse("2004-08-28") };

    [Fact]
    public void What_nobody_else_says_rests_on_one_source() => SingleSource(new SmallDialogue().Says("s000", Dated)).ShouldBe(["fact:S000-01"]);

    [Fact]
    public void What_another_source_says_too_does_not() => SingleSource(new SmallDialogue().Says("s000", Dated).Says("s001", Dated)).ShouldBeEmpty();

    [Fact]
    public void The_same_source_is_no_witness_of_its_own() => SingleSource(new SmallDialogue().Says("s000", Dated).Says("s000", Dated)).ShouldBe(["fact:S000-01", "fact:S000-02"]);

    [Fact]
    public void A_property_that_one_source_adds_rests_on_that_one() =>
        SingleSource(new SmallDialogue().Says("s000", Dated).Says("s001", Dated with { Ordinal = 1 })).ShouldBe(["fact:S001-01"]);

    [Fact]
    public void An_inference_comes_from_the_source_of_its_grounds() =>
        SingleSource(new SmallDialogue().Says("s000", Dated).Infers(Dated)).ShouldBe(["fact:I-01", "fact:S000-01"]);

    [Fact]
    public void An_inference_from_one_source_corroborates_another() =>
        SingleSource(new SmallDialogue().Says("s000", new MeetingStatement { MeetingId = "meeting:som-2", Ordinal = 2 }).Says("s001", Dated).Infers(Dated)).ShouldBe(["fact:S000-01"]);

    private static IEnumerable<string> SingleSource(SmallDialogue dialogue) => dialogue.Fold().Nodes.Where(n => n.Type == NodeTypes.Fact && Equals(n["singleSource"], true)).Select(n => n.Id);
}
