using CaJapan.Graph.Facts;
using CaJapan.Graph.Facts.Statements;
using CaJapan.Graph.Folding;
using CaJapan.Graph.Ontology;
using static CaJapan.Graph.Tests.Folding.SmallDialogue;

namespace CaJapan.Graph.Tests.Folding;

public sealed class TenureFoldTests
{
    private const string First = "tenure:aiki-envoy";

    [Fact]
    public void Makes_one_tenure_of_sightings_however_far_apart() =>
        Tenures(Held(seenOn: "1990"), Held(seenOn: "2020")).ShouldBe([$"{First} ..: 1990 to 2020"]);

    [Fact]
    public void Makes_a_tenure_of_each_term() =>
        Tenures(Held("2006", "2010"), Held("2022-09", "2022-12-30")).ShouldBe([$"{First} 2006..2010: 2006 to 2010", $"{First}-2022 2022-09..2022-12-30: 2022-09 to 2022-12-30"]);

    [Fact]
    public void Puts_the_terms_in_order_whichever_is_told_first() =>
        Tenures(Held("2022", "2023"), Held("2006", "2010")).ShouldBe([$"{First} 2006..2010: 2006 to 2010", $"{First}-2022 2022..2023: 2022 to 2023"]);

    [Fact]
    public void Makes_one_tenure_where_sources_date_the_same_beginning_and_end_differently() =>
        Tenures(Held("2013-11-29", "2018-05-20"), Held("2013-12-01", "2018-05-23")).ShouldBe([$"{First} 2013-11-29..2018-05-20: 2013-11-29 to 2018-05-23"]);

    [Fact]
    public void Joins_a_beginning_and_an_end_that_different_sources_tell() =>
        Tenures(Held(to: "2007-01-10"), Held("2003")).ShouldBe([$"{First} 2003..2007-01-10: 2003 to 2007-01-10"]);

    [Theory]
    [InlineData("2008", First)]
    [InlineData("2010-06", First)]
    [InlineData("2012", First)]
    [InlineData("2020", First + "-2020")]
    [InlineData("2025", First + "-2022")]
    public void Counts_a_sighting_to_the_nearest_term(string day, string tenure)
    {
        var graph = Fold(Held("2006", "2010"), Held("2022"), Held(seenOn: day));

        graph.Targets("fact:S000-03", RelationshipTypes.Supports).Where(id => id.StartsWith("tenure:", StringComparison.Ordinal)).ShouldBe([tenure]);
    }

    [Fact]
    public void Makes_none_of_what_has_no_date() => Tenures(Held()).ShouldBeEmpty();

    private static IEnumerable<string> Tenures(params TenureStatement[] told) =>
        Fold(told).Nodes.Where(n => n.Type == NodeTypes.Tenure).Select(t => $"{t.Id} {t["from"]}..{t["to"]}: {t["observedFrom"]} to {t["observedTo"]}");

    private static PropertyGraph Fold(params TenureStatement[] told) =>
        told.Aggregate(new SmallDialogue(), (dialogue, one) => dialogue.Says("s000", one)).Fold();

    private static TenureStatement Held(string? from = null, string? to = null, string? seenOn = null) => new() { OfficialId = Aiki, RoleId = Envoy, From = Date(from), To = Date(to), SeenOn = Date(seenOn) };

    private static PartialDate? Date(string? text) => text is null ? null : PartialDate.Parse(text);
}
