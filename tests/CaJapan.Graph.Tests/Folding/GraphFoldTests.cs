using CaJapan.Graph.Facts;
using CaJapan.Graph.Facts.Statements;
using CaJapan.Graph.Ontology;
using static CaJapan.Graph.Tests.Folding.SmallDialogue;

namespace CaJapan.Graph.Tests.Folding;

public sealed class GraphFoldTests
{
    private const string Som1 = "meeting:som-1";

    [Fact]
    public void Prefers_what_is_said_to_what_is_inferred() =>
        WithThreeMeetings().Infers(new MeetingStatement { MeetingId = Som1, Format = MeetingFormat.InPerson }).Says("s001", new MeetingStatement { MeetingId = Som1, Format = MeetingFormat.Online })
            .Fold().Node(Som1)["format"].ShouldBe("ONLINE");

    [Fact]
    public void Prefers_a_day_to_the_month_it_lies_in() =>
        WithThreeMeetings().Says("s001", new MeetingStatement { MeetingId = "meeting:som-4", Date = PartialDate.Parse("2004-08") }).Says("s002", new MeetingStatement { MeetingId = "meeting:som-4", Date = PartialDate.Parse("2004-08-28") })
            .Fold().Node("meeting:som-4")["date"].ShouldBe(PartialDate.Parse("2004-08-28"));

    [Fact]
    public void Prefers_a_building_to_its_city_and_rests_on_both()
    {
        var graph = WithThreeMeetings().Says("s001", new MeetingStatement { MeetingId = Som1, PlaceId = "place:tokyo" }).Says("s002", new MeetingStatement { MeetingId = Som1, PlaceId = "place:house" }).Fold();

        graph.Targets(Som1, RelationshipTypes.HeldAt).ShouldBe(["place:house"]);
        graph.Relationships.Single(r => r.Type == RelationshipTypes.HeldAt).Values[^1].ShouldBe(new[] { "fact:S001-01", "fact:S002-01" });
    }

    [Fact]
    public void Prefers_what_more_sources_give_then_the_earlier_source()
    {
        static string Ordinal(params int[] given) =>
            $"{given.Select((o, i) => (o, i)).Aggregate(new SmallDialogue(), (d, g) => d.Says($"s00{g.i}", new MeetingStatement { MeetingId = Som1, Ordinal = g.o })).Fold().Node(Som1)["ordinal"]}";

        Ordinal(1, 2, 2).ShouldBe("2");
        Ordinal(1, 2).ShouldBe("1");
    }

    [Fact]
    public void Keeps_each_written_form_with_its_source_and_prefers_the_more_precise_title()
    {
        var graph = WithThreeMeetings().Says("s001", Named(Som1, Aiki, Capacity.Head, Deputy)).Says("s002", Named(Som1, Aiki, Capacity.Head, FirstDeputy)).Fold();

        graph.Targets("participation:som-1-aiki", RelationshipTypes.AsRole).ShouldBe([FirstDeputy]);
        var forms = graph.Nodes.Where(n => n.Type == NodeTypes.WrittenForm).Select(f => (graph.Targets(f.Id, RelationshipTypes.StatedIn).Single(), graph.Targets(f.Id, RelationshipTypes.AsRole).Single()));
        forms.ShouldBe([("source:s001", Deputy), ("source:s002", FirstDeputy)]);
    }

    [Fact]
    public void A_title_without_the_name_gives_no_tenure()
    {
        var graph = WithThreeMeetings().Says("s001", Named(Som1, Aiki, role: FirstDeputy)).Says("s002", Named(Som1, Aiki, role: Deputy) with { WrittenName = null, WrittenTitle = "deputy" }).Fold();

        graph.Nodes.Where(n => n.Type == NodeTypes.Tenure).Select(n => n.Id).ShouldBe(["tenure:aiki-first-deputy"]);
    }

    [Fact]
    public void A_tenure_is_observed_from_the_first_to_the_last_meeting_and_begins_only_when_a_source_says_so()
    {
        var graph = WithThreeMeetings().Says("s001", Named(Som1, Aiki)).Says("s001", Named("meeting:som-3", Aiki)).Says("s001", new TenureStatement { OfficialId = Tokuda, RoleId = Envoy, From = PartialDate.Parse("2004-02") }).Fold();

        var aiki = graph.Node("tenure:aiki-envoy");
        (aiki["from"], aiki["observedFrom"], aiki["observedTo"]).ShouldBe(((object?)null, (object?)PartialDate.Parse("2001-06-01"), (object?)PartialDate.Parse("2003-06-01")));
        graph.Node("tenure:tokuda-envoy")["from"].ShouldBe(PartialDate.Parse("2004-02"));
    }

    [Fact]
    public void A_succession_has_holders_without_a_name_and_is_certain_only_where_the_change_is_dated()
    {
        var graph = WithThreeMeetings()
            .Says("s001", new TenureStatement { OfficialId = Aiki, RoleId = Envoy, From = PartialDate.Parse("2000"), To = PartialDate.Parse("2001-12") })
            .Says("s001", new TenureStatement { OfficialId = Tokuda, RoleId = Envoy, From = PartialDate.Parse("2002-01-01") })
            .Says("s001", Unnamed("meeting:som-3", "x")).Fold();

        var entries = graph.Nodes.Where(n => n.Type == NodeTypes.SuccessionEntry).OrderBy(n => (int)n["position"]!);
        entries.Select(e => $"{graph.Targets(e.Id, RelationshipTypes.HeldBy).SingleOrDefault() ?? "nobody named"} {e["certain"]}").ShouldBe([$"{Aiki} False", $"{Tokuda} True", "nobody named False"]);
    }

    [Fact]
    public void Finds_missing_ordinals_below_the_highest_known_one() =>
        new SmallDialogue().Says("s000", new MeetingStatement { MeetingId = Som1, SeriesId = Series, Ordinal = 2 }).Says("s000", new MeetingStatement { MeetingId = "meeting:som-2", SeriesId = Series, Ordinal = 5 })
            .Fold().Node(Series)["missingOrdinals"].ShouldBe(new[] { 1, 3, 4 });

    [Fact]
    public void A_meeting_planned_and_never_heard_of_again_stands_between_no_two()
    {
        var graph = WithThreeMeetings()
            .Says("s001", new MeetingStatement { MeetingId = "meeting:som-4", SeriesId = Series, Date = PartialDate.Parse("[2002-07..]"), Status = MeetingStatus.Planned })
            .Says("s001", new MeetingStatement { MeetingId = "meeting:som-5", SeriesId = Series, Ordinal = 4, Status = MeetingStatus.Planned }).Fold();

        graph.Targets("meeting:som-2", RelationshipTypes.Next).ShouldBe(["meeting:som-3"]);
        graph.Targets("meeting:som-3", RelationshipTypes.Next).ShouldBe(["meeting:som-5"]);
        graph.Targets("meeting:som-4", RelationshipTypes.Next).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(MeetingStatus.Postponed, "POSTPONED")]
    [InlineData(MeetingStatus.Held, "HELD")]
    public void What_became_of_a_plan_is_shown_before_the_plan_however_many_announced_it(MeetingStatus became, string shown)
    {
        static MeetingStatement Som4Is(MeetingStatus status) => new() { MeetingId = "meeting:som-4", SeriesId = Series, Status = status };
        SmallDialogue Announced() => WithThreeMeetings().Says("s001", Som4Is(MeetingStatus.Planned)).Says("s002", Som4Is(MeetingStatus.Planned));

        Announced().Fold().Node("meeting:som-4")["status"].ShouldBe("PLANNED");
        Announced().Says("s003", Som4Is(became)).Fold().Node("meeting:som-4")["status"].ShouldBe(shown);
        Announced().Infers(Som4Is(became)).Fold().Node("meeting:som-4")["status"].ShouldBe(shown);
    }

    [Fact]
    public void An_initiative_is_a_countrys_where_every_source_credits_that_country_alone()
    {
        static string[] Countries(Credit one, Credit other)
        {
            InitiativeStatement Initiative(Credit by) => new() { InitiativeId = "initiative:i", MeetingId = Som1, Name = "I", By = by };
            return WithThreeMeetings().Says("s001", Named(Som1, Aiki), Initiative(one)).Says("s002", Initiative(other)).Fold().Targets("initiative:i", RelationshipTypes.OfCountry);
        }

        var person = new Credit { Kind = AttributionKind.Person, OfficialId = Aiki };
        var delegation = new Credit { Kind = AttributionKind.Delegation, CountryIds = [Japan] };
        Countries(person, delegation).ShouldBe([Japan]);
        Countries(delegation, new Credit { Kind = AttributionKind.Passive }).ShouldBeEmpty();
        Countries(delegation, new Credit { Kind = AttributionKind.Collective, CountryIds = [Japan, Turkmenistan] }).ShouldBeEmpty();
    }

    [Fact]
    public void A_topic_appears_with_and_without_the_narrower_ones()
    {
        var graph = WithThreeMeetings().Says("s001", new AgendaStatement { ItemId = "agenda-item:a", MeetingId = Som1, Name = "A", TopicIds = ["topic:transport"] }).Fold();

        graph.Nodes.Where(n => n.Type == NodeTypes.TopicAppearance).Select(n => n.Id)
            .ShouldBe(["appearance:connectivity:narrower:som-1", "appearance:transport:narrower:som-1", "appearance:transport:own:som-1"]);
        graph.Targets(Som1, RelationshipTypes.About).ShouldBe(["topic:transport"]);
    }

    [Fact]
    public void Gives_the_same_graph_for_the_same_data()
    {
        static string Text() => string.Join('\n', WithThreeMeetings().Says("s001", Named(Som1, Aiki)).Fold() is var g ? g.Nodes.Select(n => n.ToString()).Concat(g.Relationships.Select(r => $"{r.From} {r.Type} {r.To}")) : []);

        Text().ShouldBe(Text());
    }

    [Fact]
    public void Takes_an_unnamed_holder_of_a_post_for_the_one_official_named_in_it()
    {
        var graph = WithThreeMeetings().Says("s001", Unnamed(Som1, "envoy")).Says("s002", Named(Som1, Aiki)).Fold();

        graph.Nodes.Where(n => n.Type == NodeTypes.Participation).Select(n => n.Id).ShouldBe(["participation:som-1-aiki"]);
        graph.Targets("fact:S001-01", RelationshipTypes.Supports).ShouldContain("participation:som-1-aiki");
    }

    [Fact]
    public void Leaves_an_unnamed_holder_alone_where_two_officials_are_named_in_the_post() =>
        WithThreeMeetings().Says("s001", Unnamed(Som1, "envoy")).Says("s002", Named(Som1, Aiki)).Says("s003", Named(Som1, Tokuda)).Fold()
            .Nodes.Count(n => n.Type == NodeTypes.Participation).ShouldBe(3);

    [Fact]
    public void Leaves_an_unnamed_holder_alone_in_a_post_that_several_hold() =>
        WithThreeMeetings().Says("s001", Unnamed(Som1, "deputy") with { RoleId = Deputy }).Says("s002", Named(Som1, Aiki, role: Deputy)).Fold()
            .Nodes.Count(n => n.Type == NodeTypes.Participation).ShouldBe(2);

    [Fact]
    public void Knows_a_holder_whom_only_an_inference_names_by_inference() =>
        WithThreeMeetings().Says("s001", Unnamed(Som1, "envoy") with { WrittenTitle = null }).Infers(Named(Som1, Aiki) with { WrittenName = null }).Fold()
            .Node("participation:som-1-aiki")["attestation"].ShouldBe("INFERRED");

    [Theory]
    [InlineData("Aiki", null, "NAMED")]
    [InlineData(null, null, "NAMED")]
    [InlineData(null, "envoy", "INFERRED")]
    public void Takes_a_title_alone_for_no_name(string? name, string? title, string attestation) =>
        WithThreeMeetings().Says("s001", Named(Som1, Aiki) with { WrittenName = name, WrittenTitle = title }).Fold()
            .Node("participation:som-1-aiki")["attestation"].ShouldBe(attestation);
}
