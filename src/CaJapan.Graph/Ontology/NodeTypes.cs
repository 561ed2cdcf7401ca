using System.Collections.Immutable;
using CaJapan.Graph.Facts;
using static CaJapan.Graph.Ontology.ValueKind;

namespace CaJapan.Graph.Ontology;

/// <summary>Every node type of the graph. ARCHITECTURE.md has the table of what each is for and which field of the schema shows what.</summary>
public static class NodeTypes
{
    private static readonly List<NodeType> Declared = [];

    /// <summary>The framework itself: one node.</summary>
    public static readonly NodeType Dialogue = Entity("Dialogue", "dialogue", ("launched", Date, []));

    /// <summary>A country.</summary>
    public static readonly NodeType Country = Entity("Country", "country", ("code", Text, []), ("delegationCount", Integer, []));

    /// <summary>A person who acts for a country or an organisation.</summary>
    public static readonly NodeType Official = Entity("Official", "official", ("meetingCount", Integer, []));

    /// <summary>A post.</summary>
    public static readonly NodeType Role = Entity("Role", "role", Symbols<RoleRank>("rank"), ("oneHolder", Flag, []));

    /// <summary>An official in a role.</summary>
    public static readonly NodeType Tenure = Entity("Tenure", "tenure", ("from", Date, []), ("to", Date, []), ("observedFrom", Date, []), ("observedTo", Date, []));

    /// <summary>A meeting or event.</summary>
    public static readonly NodeType Meeting = Entity(
        "Meeting", "meeting", ("ordinal", Integer, []), ("date", Date, []), ("endDate", Date, []), Symbols<MeetingFormat>("format"), Symbols<MeetingStatus>("status"), Symbols<RoleRank>("level"),
        ("years", IntegerList, []), ("delegationCount", Integer, []), ("topicCount", Integer, []), ("position", Integer, []));

    /// <summary>A series of meetings.</summary>
    public static readonly NodeType Series = Entity("Series", "series", Symbols<SeriesKind>("kind"), ("missingOrdinals", IntegerList, []));

    /// <summary>What a country or organisation sent to a meeting.</summary>
    public static readonly NodeType Delegation = Entity("Delegation", "delegation", Symbols<Attendance>("attendance"));

    /// <summary>One official, or one unnamed holder of a role, at one meeting.</summary>
    public static readonly NodeType Participation = Entity(
        "Participation", "participation", ("collective", Flag, []), Symbols<Capacity>("capacity"), Symbols<Stance>("capacityStance"), Symbols<Attestation>("attestation"), ("position", Integer, []));

    /// <summary>A topic of the talks.</summary>
    public static readonly NodeType Topic = Entity("Topic", "topic", ("meetingCount", Integer, []));

    /// <summary>Something on the agenda of a meeting.</summary>
    public static readonly NodeType AgendaItem = Entity("AgendaItem", "agenda-item", ("session", Integer, []), ("position", Integer, []));

    /// <summary>A position taken or a concern voiced.</summary>
    public static readonly NodeType Statement = Entity("Statement", "statement", ("position", Integer, []));

    /// <summary>Something proposed.</summary>
    public static readonly NodeType Initiative = Entity("Initiative", "initiative", ("position", Integer, []));

    /// <summary>A result of a meeting.</summary>
    public static readonly NodeType Outcome = Entity("Outcome", "outcome", Symbols<OutcomeKind>("kind"), ("position", Integer, []));

    /// <summary>A ministry or unit, association, institution, mission, programme or mechanism.</summary>
    public static readonly NodeType Organization = Entity("Organization", "organization", Symbols<OrganizationKind>("kind"));

    /// <summary>Where something is held.</summary>
    public static readonly NodeType Place = Entity("Place", "place", ("city", Text, []));

    /// <summary>A country in the chair of the Dialogue.</summary>
    public static readonly NodeType Chairmanship = Entity("Chairmanship", "chairmanship", ("from", Date, []), ("to", Date, []), ("observedFrom", Date, []), ("observedTo", Date, []));

    /// <summary>As what a country stands to the Dialogue.</summary>
    public static readonly NodeType Standing = Entity("Standing", "standing", Symbols<StandingKind>("kind"), ("from", Date, []), ("to", Date, []));

    /// <summary>One thing that one source states, or that follows.</summary>
    public static readonly NodeType Fact = Declare(
        "Fact", NodeRole.Evidence, "fact", ("summary", Text, []), ("paragraph", Integer, []), Symbols<Stance>("stance"), ("disputed", Flag, []), ("singleSource", Flag, []));

    /// <summary>A document that facts were read from.</summary>
    public static readonly NodeType Source = Declare(
        "Source", NodeRole.Evidence, "source", ("title", Text, []), ("publisher", Text, []), ("url", Text, []), ("published", Date, []), ("retrieved", Date, []), ("language", Text, []),
        ("contentHash", Text, []), Symbols<SourceKind>("kind"));

    /// <summary>A question on which sources disagree, or seem to.</summary>
    public static readonly NodeType Dispute = Declare("Dispute", NodeRole.Evidence, "dispute", ("question", Text, []), Symbols<DisputeStatus>("status"), ("position", Integer, []));

    /// <summary>One answer to a disputed question.</summary>
    public static readonly NodeType DisputeSide = Declare("DisputeSide", NodeRole.Record, null, ("answer", Text, []), ("position", Integer, []));

    /// <summary>One spelling of a name.</summary>
    public static readonly NodeType Name = Declare(
        "Name", NodeRole.Record, null, ("text", Text, []), ("language", Text, []), ("script", Text, []), Symbols<NameKind>("kind"), ("familyFirst", Flag, []), ("position", Integer, []));

    /// <summary>Name and title of a participant as one source writes them.</summary>
    public static readonly NodeType WrittenForm = Declare("WrittenForm", NodeRole.Record, null, ("name", Text, []), ("title", Text, []), ("position", Integer, []));

    /// <summary>Whose an initiative or statement is, according to one source.</summary>
    public static readonly NodeType Attribution = Declare("Attribution", NodeRole.Record, null, Symbols<AttributionKind>("kind"), ("position", Integer, []));

    /// <summary>How many meetings of a series a source counted.</summary>
    public static readonly NodeType SeriesCount = Declare("SeriesCount", NodeRole.Record, null, ("asOf", Date, []), ("count", Integer, []), Symbols<MeetingFormat>("format"), ("position", Integer, []));

    /// <summary>Derived: one country at one meeting of a series, known or not.</summary>
    public static readonly NodeType Representation = Declare(
        "Representation", NodeRole.Record, null, Symbols<Attendance>("attendance"), Symbols<RepresentationChange>("change"), ("unknownBetween", IntegerList, []), ("position", Integer, []));

    /// <summary>Derived: one holder of a role in the order they were seen.</summary>
    public static readonly NodeType SuccessionEntry = Declare(
        "SuccessionEntry", NodeRole.Record, null, ("firstSeen", Date, []), ("lastSeen", Date, []), ("certain", Flag, []), ("position", Integer, []));

    /// <summary>Derived: a topic at one meeting; <c>narrower</c> tells whether narrower topics count.</summary>
    public static readonly NodeType TopicAppearance = Declare("TopicAppearance", NodeRole.Record, null, ("narrower", Flag, []), ("position", Integer, []));

    /// <summary>The data set that answers: one node.</summary>
    public static readonly NodeType Dataset = Declare("Dataset", NodeRole.Record, null, ("version", Text, []), ("hash", Text, []), ("coversFrom", Date, []), ("coversTo", Date, []));

    /// <summary>How many nodes of one kind the data set has.</summary>
    public static readonly NodeType KindCount = Declare("KindCount", NodeRole.Record, null, ("kind", Text, []), ("count", Integer, []), ("position", Integer, []));

    /// <summary>Derived: how well one series is known.</summary>
    public static readonly NodeType SeriesCoverage = Coverage("SeriesCoverage");

    /// <summary>Derived: how well one party's part in the meetings of all series is known.</summary>
    public static readonly NodeType CountryCoverage = Coverage("CountryCoverage");

    /// <summary>Derived: how well one calendar year is known.</summary>
    public static readonly NodeType YearCoverage = Coverage("YearCoverage", ("year", Integer, []));

    /// <summary>All of them, by ordinal.</summary>
    public static ImmutableArray<NodeType> All { get; } = [.. Declared];

    /// <summary>Those that facts are about.</summary>
    public static ImmutableArray<NodeType> Entities { get; } = [.. Declared.Where(t => t.IsEntity)];

    /// <summary>Those that are found by id: the <c>Node</c> types of the public schema.</summary>
    public static ImmutableArray<NodeType> Identified { get; } = [.. Declared.Where(t => t.IdKind is not null)];

    private static NodeType Coverage(string name, params (string Name, ValueKind Kind, ImmutableArray<string> Symbols)[] properties) => Declare(
        name, NodeRole.Record, null,
        [("meetings", Integer, []), ("sources", Integer, []), ("present", Integer, []), ("absent", Integer, []), ("unknown", Integer, []), ("named", Integer, []), ("position", Integer, []), .. properties]);

    private static NodeType Entity(string name, string idKind, params (string Name, ValueKind Kind, ImmutableArray<string> Symbols)[] properties) =>
        Declare(name, NodeRole.Entity, idKind, [("name", Text, []), ("formerIds", TextList, []), ("nameSort", Text, []), ("searchNames", TextList, []), .. properties]);

    private static NodeType Declare(string name, NodeRole role, string? idKind, params (string Name, ValueKind Kind, ImmutableArray<string> Symbols)[] properties)
    {
        var type = new NodeType(name, role, idKind, Declared.Count, properties);
        Declared.Add(type);
        return type;
    }

    private static (string Name, ValueKind Kind, ImmutableArray<string> Symbols) Symbols<TEnum>(string name)
        where TEnum : struct, Enum => (name, ValueKind.Enum, EnumSymbols.Of<TEnum>());
}
