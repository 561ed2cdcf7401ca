using CaJapan.Graph.Facts;
using CaJapan.Graph.Facts.Statements;
using CaJapan.Graph.Folding;
using CaJapan.Graph.Ontology;
using static CaJapan.Graph.Tests.Folding.SmallDialogue;

namespace CaJapan.Graph.Tests.Folding;

public sealed class ChairmanshipFoldTests
{
    [Fact]
    public void Keeps_differing_periods_side_by_side() =>
        Chairmanships(Chairs(from: "2023"), Chairs(from: "2024")).ShouldBe(["chairmanship:jp-2023 2023 to 2023", "chairmanship:jp-2024 2024 to 2024"]);

    [Fact]
    public void A_day_in_the_chair_supports_every_period_that_may_cover_it() =>
        Chairmanships(Chairs(seenOn: "2024-05-14"), Chairs(from: "2023"), Chairs(from: "2024-02"), Chairs("2012", "2014"), Chairs(from: "2025"))
            .ShouldBe(["chairmanship:jp-2012-to-2014 2012 to 2014", "chairmanship:jp-2023 2023 to 2024-05-14", "chairmanship:jp-2024-02 2024-02 to 2024-05-14", "chairmanship:jp-2025 2025 to 2025"]);

    [Fact]
    public void A_day_outside_every_period_is_a_chairmanship_of_unknown_ends()
    {
        var graph = Fold(Chairs("2019", "2022"), Chairs(seenOn: "2012-11-10"));

        var chairmanship = graph.Node("chairmanship:jp-2012-11-10");
        (chairmanship["from"], chairmanship["to"], chairmanship["name"]).ShouldBe((null, null, "Japan in the chair on 2012-11-10"));
        graph.Targets("fact:S000-02", RelationshipTypes.Supports).ShouldBe(["chairmanship:jp-2012-11-10", Japan, "dialogue:d"], ignoreOrder: true);
    }

    [Fact]
    public void Joins_a_beginning_and_an_end_that_different_sources_tell() =>
        Chairmanships(Chairs(to: "2022"), Chairs(from: "2012"), Chairs(from: "2019"), Chairs(to: "2014"), Chairs(from: "2025"))
            .ShouldBe(["chairmanship:jp-2012-to-2014 2012 to 2014", "chairmanship:jp-2019-to-2022 2019 to 2022", "chairmanship:jp-2025 2025 to 2025"]);

    [Fact]
    public void An_end_without_a_beginning_stands_alone() => Chairmanships(Chairs(to: "2014"), Chairs(from: "2023")).ShouldBe(["chairmanship:jp-2014 2014 to 2014", "chairmanship:jp-2023 2023 to 2023"]);

    [Fact]
    public void Knows_nothing_of_the_time_where_no_source_does() =>
        Chairmanships(Chairs()).ShouldBe(["chairmanship:jp  to "]);

    private static IEnumerable<string> Chairmanships(params ChairmanshipStatement[] said) =>
        Fold(said).Nodes.Where(n => n.Type == NodeTypes.Chairmanship).Select(n => $"{n.Id} {n["observedFrom"]} to {n["observedTo"]}");

    private static PropertyGraph Fold(params ChairmanshipStatement[] said) =>
        said.Aggregate(new SmallDialogue(), (dialogue, one) => dialogue.Says("s000", one)).Fold();

    private static ChairmanshipStatement Chairs(string? from = null, string? to = null, string? seenOn = null) => new() { CountryId = Japan, From = Date(from), To = Date(to), SeenOn = Date(seenOn) };

    private static PartialDate? Date(string? text) => text is null ? null : PartialDate.Parse(text);
}
