using System.Collections.Frozen;
using CaJapan.Graph.Facts;
using CaJapan.Graph.Facts.Statements;
using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds.Binding;

/// <summary>One method for each statement: its keys. The first key of the mapping tells which statement it is.</summary>
internal static class StatementBinding
{
    private const int LastOrdinal = 999;

    /// <summary>The statements, by first key.</summary>
    public static FrozenDictionary<string, Func<Reader, Statement>> ByFirstKey { get; } = new Dictionary<string, Func<Reader, Statement>>(StringComparer.Ordinal)
    {
        ["meeting"] = Meeting,
        ["delegation"] = Delegation,
        ["participant"] = Participant,
        ["unnamed"] = Unnamed,
        ["agenda"] = Agenda,
        ["statement"] = Position,
        ["initiative"] = Initiative,
        ["outcome"] = Outcome,
        ["tenure"] = Tenure,
        ["standing"] = Standing,
        ["chairmanship"] = Chairmanship,
        ["dialogue"] = Dialogue,
        ["count"] = Count,
        ["name"] = Name,
        ["same"] = Same,
        ["distinct"] = Distinct,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The statement; null where it lacks what it cannot do without, so that no rule stumbles over it.</summary>
    public static Statement? Statement(Reader statement)
    {
        if (statement.FirstKey is not { } first)
        {
            statement.Report(DiagnosticCatalog.UnknownStatement, statement.Place, "the statement states nothing");
            return null;
        }

        if (ByFirstKey.TryGetValue(first.Text, out var bind))
        {
            var bound = bind(statement);
            return statement.IsBroken ? null : bound;
        }

        var hint = DidYouMean.Hint(first.Text, ByFirstKey.Keys.Order(StringComparer.Ordinal));
        statement.Report(DiagnosticCatalog.UnknownStatement, first.Place, $"no statement begins with '{first.Text}'{hint}");
        statement.IgnoreOtherKeys();
        return null;
    }

    private static MeetingStatement Meeting(Reader statement) => new()
    {
        MeetingId = statement.RequiredReference("meeting", Kind.Meeting),
        SeriesId = statement.OptionalReference("series", Kind.Series),
        Ordinal = statement.OptionalNumber("ordinal", 1, LastOrdinal),
        Date = statement.OptionalDate("date"),
        EndDate = statement.OptionalDate("endDate"),
        Format = statement.OptionalWord("format", MeetingFormat.Unknown),
        Status = statement.OptionalWord<MeetingStatus>("status"),
        Level = statement.OptionalWord<RoleRank>("level"),
        PlaceId = statement.OptionalReference("place", Kind.Place),
        HostId = statement.OptionalReference("host", Kind.Country),
        OrganizerIds = statement.References("organizedBy", Kind.Organization),
        OccasionOfId = statement.OptionalReference("occasionOf", Kind.Meeting),
        FollowsId = statement.OptionalReference("follows", Kind.Meeting),
        TopicIds = statement.References("topics", Kind.Topic),
    };

    private static DelegationStatement Delegation(Reader statement) => new()
    {
        SenderId = statement.RequiredSender("delegation"),
        MeetingId = statement.RequiredReference("at", Kind.Meeting),
        Attendance = statement.OptionalWord("attendance", Attendance.Unknown) ?? Attendance.Present,
    };

    private static ParticipationStatement Participant(Reader statement) => new()
    {
        OfficialId = statement.RequiredReference("participant", Kind.Official),
        MeetingId = statement.RequiredReference("at", Kind.Meeting),
        SenderId = statement.OptionalSender("of"),
        RoleId = statement.OptionalReference("as", Kind.Role),
        Capacity = statement.OptionalWord<Capacity>("capacity"),
        CapacityStance = statement.OptionalWord<Stance>("capacityStance"),
        WrittenName = statement.OptionalText("name"),
        WrittenTitle = statement.OptionalText("title"),
    };

    private static ParticipationStatement Unnamed(Reader statement) => new()
    {
        UnnamedKey = statement.LocalKey("unnamed"),
        MeetingId = statement.RequiredReference("at", Kind.Meeting),
        SenderId = statement.OptionalSender("of"),
        Collective = statement.Flag("collective"),
        RoleId = statement.OptionalReference("as", Kind.Role),
        Capacity = statement.OptionalWord<Capacity>("capacity"),
        CapacityStance = statement.OptionalWord<Stance>("capacityStance"),
        WrittenTitle = statement.OptionalText("title"),
    };

    private static AgendaStatement Agenda(Reader statement) => new()
    {
        ItemId = statement.SharedId("agenda", Kind.AgendaItem),
        MeetingId = statement.RequiredReference("at", Kind.Meeting),
        Name = statement.OptionalText("name"),
        Session = statement.OptionalNumber("session", 1, LastOrdinal),
        TopicIds = statement.References("topics", Kind.Topic),
    };

    private static PositionStatement Position(Reader statement) => new()
    {
        PositionId = statement.SharedId("statement", Kind.Statement),
        MeetingId = statement.RequiredReference("at", Kind.Meeting),
        Name = statement.OptionalText("name"),
        By = By(statement),
        TopicIds = statement.References("topics", Kind.Topic),
    };

    private static InitiativeStatement Initiative(Reader statement) => new()
    {
        InitiativeId = statement.SharedId("initiative", Kind.Initiative),
        MeetingId = statement.OptionalReference("at", Kind.Meeting),
        Name = statement.OptionalText("name"),
        By = By(statement),
        TopicIds = statement.References("topics", Kind.Topic),
    };

    private static OutcomeStatement Outcome(Reader statement) => new()
    {
        OutcomeId = statement.SharedId("outcome", Kind.Outcome),
        MeetingId = statement.RequiredReference("at", Kind.Meeting),
        Name = statement.OptionalText("name"),
        Kind = statement.OptionalWord<OutcomeKind>("kind"),
        LeadsToId = statement.OptionalReference("leadsTo", Kind.Meeting),
        TopicIds = statement.References("topics", Kind.Topic),
    };

    private static TenureStatement Tenure(Reader statement) => new()
    {
        OfficialId = statement.RequiredReference("tenure", Kind.Official),
        RoleId = statement.RequiredReference("role", Kind.Role),
        From = statement.OptionalDate("from"),
        To = statement.OptionalDate("to"),
        SeenOn = statement.OptionalDate("seenOn"),
    };

    private static StandingStatement Standing(Reader statement) => new()
    {
        CountryId = statement.RequiredReference("standing", Kind.Country),
        Kind = statement.RequiredWord<StandingKind>("kind"),
        From = statement.OptionalDate("from"),
        To = statement.OptionalDate("to"),
    };

    private static ChairmanshipStatement Chairmanship(Reader statement) => new()
    {
        CountryId = statement.RequiredReference("chairmanship", Kind.Country),
        From = statement.OptionalDate("from"),
        To = statement.OptionalDate("to"),
        SeenOn = statement.OptionalDate("seenOn"),
    };

    private static DialogueStatement Dialogue(Reader statement)
    {
        statement.RequiredReference("dialogue", Kind.Dialogue);
        return new() { Launched = statement.OptionalDate("launched") };
    }

    private static CountStatement Count(Reader statement) => new()
    {
        SeriesId = statement.RequiredReference("count", Kind.Series),
        AsOf = statement.RequiredDate("asOf"),
        Count = statement.RequiredNumber("number", 0, LastOrdinal),
        Format = statement.OptionalWord("format", MeetingFormat.Unknown),
    };

    private static NameStatement Name(Reader statement) => new()
    {
        EntityId = statement.RequiredEntity("name"),
        Text = statement.RequiredText("text"),
    };

    private static SameStatement Same(Reader statement) => new()
    {
        OfficialId = statement.RequiredReference("same", Kind.Official),
        SameAsId = statement.RequiredReference("as", Kind.Official),
    };

    private static DistinctStatement Distinct(Reader statement) => new()
    {
        OfficialId = statement.RequiredReference("distinct", Kind.Official),
        OtherId = statement.RequiredReference("from", Kind.Official),
    };

    private static Credit By(Reader statement) => statement.RequiredMapping("by", "credit", CreditBinding.Credit)?.Value ?? new Credit { Kind = AttributionKind.Unattributed };
}
