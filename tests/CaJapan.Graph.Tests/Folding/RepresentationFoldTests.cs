using CaJapan.Graph.Facts;
using CaJapan.Graph.Facts.Statements;
using CaJapan.Graph.Ontology;
using static CaJapan.Graph.Tests.Folding.SmallDialogue;

namespace CaJapan.Graph.Tests.Folding;

public sealed class RepresentationFoldTests
{
    [Fact]
    public void Has_an_entry_for_every_meeting_also_where_nothing_is_known() =>
        WithThreeMeetings().Fold().Timeline(Turkmenistan).ShouldBe(["som-1 UNKNOWN UNKNOWN - []", "som-2 UNKNOWN UNKNOWN - []", "som-3 UNKNOWN UNKNOWN - [2]"]);

    [Fact]
    public void Tells_first_same_and_changed() =>
        WithThreeMeetings().Says("s001", Named("meeting:som-1", Aiki, Capacity.Head)).Says("s001", Named("meeting:som-2", Aiki, Capacity.Head)).Says("s001", Named("meeting:som-3", Tokuda, Capacity.Head))
            .Fold().Timeline(Japan).ShouldBe(["som-1 PRESENT FIRST - []", "som-2 PRESENT SAME som-1 []", "som-3 PRESENT CHANGED som-2 []"]);

    [Fact]
    public void Compares_over_a_meeting_at_which_the_head_is_unnamed() =>
        WithThreeMeetings().Says("s001", Named("meeting:som-1", Aiki, Capacity.Head)).Says("s001", Unnamed("meeting:som-2", "head", Capacity.Head)).Says("s001", Named("meeting:som-3", Aiki, Capacity.Head))
            .Fold().Timeline(Japan).ShouldBe(["som-1 PRESENT FIRST - []", "som-2 PRESENT UNKNOWN som-1 []", "som-3 PRESENT SAME som-1 [2]"]);

    [Fact]
    public void Counts_meetings_that_nobody_knows_among_the_unknown_between() =>
        WithThreeMeetings().Says("s001", new MeetingStatement { MeetingId = "meeting:som-5", SeriesId = Series, Ordinal = 6, Date = PartialDate.Parse("2006") })
            .Says("s001", Named("meeting:som-2", Aiki)).Says("s001", Named("meeting:som-5", Aiki))
            .Fold().Timeline(Japan)[^1].ShouldBe("som-5 PRESENT SAME som-2 [3,4,5]");

    [Fact]
    public void A_first_known_head_has_what_is_unknown_since_the_first_meeting() =>
        WithThreeMeetings().Says("s001", Named("meeting:som-3", Aiki)).Fold().Timeline(Japan)[^1].ShouldBe("som-3 PRESENT FIRST - [2]");

    [Fact]
    public void Takes_the_only_named_representative_for_the_head_by_inference()
    {
        var graph = WithThreeMeetings().Says("s001", Named("meeting:som-1", Aiki), Unnamed("meeting:som-1", "another")).Fold();

        graph.Targets("delegation:som-1-jp", RelationshipTypes.HeadedBy).ShouldBe(["participation:som-1-aiki"]);
        graph.Node("participation:som-1-aiki")["capacity"].ShouldBe("HEAD");
        graph.Node("participation:som-1-aiki")["capacityStance"].ShouldBe("INFERRED");
    }

    [Fact]
    public void Knows_no_head_of_two_named_representatives()
    {
        var graph = WithThreeMeetings().Says("s001", Named("meeting:som-1", Aiki), Named("meeting:som-1", Tokuda)).Fold();

        graph.Targets("delegation:som-1-jp", RelationshipTypes.HeadedBy).ShouldBeEmpty();
        graph.Timeline(Japan)[0].ShouldBe("som-1 PRESENT UNKNOWN - []");
    }

    [Fact]
    public void Takes_the_chair_for_the_head_of_the_own_delegation() =>
        WithThreeMeetings().Says("s001", Named("meeting:som-1", Aiki, Capacity.Chair), Named("meeting:som-1", Tokuda)).Fold()
            .Targets("delegation:som-1-jp", RelationshipTypes.HeadedBy).ShouldBe(["participation:som-1-aiki"]);

    [Fact]
    public void An_absence_is_an_answer_of_its_own() =>
        WithThreeMeetings().Says("s001", new DelegationStatement { MeetingId = "meeting:som-1", SenderId = Turkmenistan, Attendance = Attendance.Absent })
            .Fold().Timeline(Turkmenistan)[0].ShouldBe("som-1 ABSENT UNKNOWN - []");
}
