using System.Collections.Immutable;
using CaJapan.Graph.Facts;
using CaJapan.Graph.Facts.Registers;
using CaJapan.Graph.Folding;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Tests.Folding;

namespace CaJapan.Graph.Tests.Facts;

public sealed class ScopingTests
{
    private static readonly Dataset Whole = SmallDialogue.WithSources(
        new SourceDocument { Id = "source:s000", Title = "A seed text", Kind = SourceKind.Seed, Facts = [About("S000-01", SmallDialogue.Aiki)] },
        new SourceDocument { Id = "source:x01", Title = "A page", Kind = SourceKind.Public, Facts = [About("X01-01", SmallDialogue.Aiki), About("X01-02", SmallDialogue.Tokuda)] }) with
    {
        Inferences = [Inferred("I-01", "S000-01", "I-02"), Inferred("I-02", "S000-01"), Inferred("IP-01", "S000-01", "X01-01"), Inferred("IP-02", "IP-01")],
        Disputes = [Dispute("both", ["S000-01"], ["I-01", "X01-01"], settledBy: ["X01-02"]), Dispute("gone", ["S000-01"], ["X01-01"], settledBy: [])],
    };

    [Fact]
    public void All_is_the_data_set_itself() => Whole.Within(DatasetScope.All).ShouldBeSameAs(Whole);

    [Fact]
    public void Seeds_has_the_seed_texts_alone_under_a_hash_of_its_own()
    {
        var seeds = Whole.Within(DatasetScope.Seeds);

        seeds.Documents.Select(document => document.Id).ShouldBe(["source:s000"]);
        seeds.Hash.ShouldMatch("^[0-9a-f]{64}$");
        seeds.Hash.ShouldNotBe(Whole.Hash);
    }

    [Fact]
    public void An_inference_stays_where_all_that_it_rests_on_does() =>
        Whole.Within(DatasetScope.Seeds).Inferences.Select(fact => fact.Id).ShouldBe(["fact:I-01", "fact:I-02"]);

    [Fact]
    public void A_dispute_keeps_its_sides_in_the_scope_and_is_open_without_what_settles_it()
    {
        var dispute = Whole.Within(DatasetScope.Seeds).Disputes.ShouldHaveSingleItem();

        dispute.Sides.Select(side => string.Join(' ', side.FactIds)).ShouldBe(["fact:S000-01", "fact:I-01"]);
        Status(Whole.Within(DatasetScope.Seeds)).ShouldBe(["OPEN"]);
        Status(Whole).ShouldBe(["SETTLED", "OPEN"]);
    }

    [Fact]
    public void A_spelling_goes_with_the_sources_that_write_it()
    {
        var whole = Whole with { Officials = [new OfficialEntry { Id = SmallDialogue.Aiki, Name = "Aiki", Spellings = [Spelled("相木", "x01"), Spelled("Aïki", "s000", "x01")] }] };

        whole.Within(DatasetScope.Seeds).Officials[0].Spellings.Select(spelling => $"{spelling.Text} {string.Join(' ', spelling.SourceIds)}").ShouldBe(["Aïki source:s000"]);
    }

    [Fact]
    public void What_no_fact_in_the_scope_is_about_is_not_in_the_graph()
    {
        var (all, seeds) = (GraphFold.Fold(Whole), GraphFold.Fold(Whole.Within(DatasetScope.Seeds)));

        Ids(all, NodeTypes.Official).ShouldBe([SmallDialogue.Aiki, SmallDialogue.Tokuda]);
        Ids(seeds, NodeTypes.Official).ShouldBe([SmallDialogue.Aiki]);
        seeds.Nodes.Where(node => node.Type == NodeTypes.Name).Select(node => node["text"]).ShouldBe(["Aiki"]);
    }

    private static IEnumerable<string> Ids(PropertyGraph graph, NodeType type) => graph.Nodes.Where(node => node.Type == type).Select(node => node.Id);

    private static IEnumerable<object?> Status(Dataset dataset) => GraphFold.Fold(dataset).Nodes.Where(node => node.Type == NodeTypes.Dispute).OrderBy(node => (int)node["position"]!).Select(node => node["status"]);

    private static Fact About(string id, string entity) => new() { Id = $"fact:{id}", Summary = "…", Stance = Stance.Stated, About = [new FactTarget(entity, null)] };

    private static Fact Inferred(string id, params string[] grounds) => new() { Id = $"fact:{id}", Summary = "…", Stance = Stance.Inferred, RestsOn = Ids(grounds), About = [new FactTarget(SmallDialogue.Aiki, null)] };

    private static DisputeEntry Dispute(string id, string[] one, string[] other, string[] settledBy) =>
        new() { Id = $"dispute:{id}", Question = "?", Status = DisputeStatus.Open, Sides = [new DisputeSideEntry("One.", Ids(one)), new DisputeSideEntry("Other.", Ids(other))], SettledBy = Ids(settledBy) };

    private static Spelling Spelled(string text, params string[] sources) => new(text, NameKind.Alias, null, FamilyFirst: false, [.. sources.Select(source => $"source:{source}")]);

    private static ImmutableArray<string> Ids(string[] facts) => [.. facts.Select(fact => $"fact:{fact}")];
}
