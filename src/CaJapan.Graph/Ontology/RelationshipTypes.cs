using System.Collections.Immutable;
using static CaJapan.Graph.Ontology.NodeTypes;

namespace CaJapan.Graph.Ontology;

/// <summary>Every relationship type of the graph.</summary>
public static class RelationshipTypes
{
    private static readonly List<RelationshipType> Declared = [];

    // Those of the public schema's RelationshipKind, in its order.

    /// <summary>Derived: an official took part in a meeting.</summary>
    public static readonly RelationshipType Attended = Public("ATTENDED", [Official], [Meeting], ("capacity", ValueKind.Text));

    /// <summary>Derived: an official acted for a country, with the ids of the meetings.</summary>
    public static readonly RelationshipType Represented = Public("REPRESENTED", [Official], [Country], ("meetings", ValueKind.TextList));

    /// <summary>Belongs to a series.</summary>
    public static readonly RelationshipType InSeries = Public("IN_SERIES", [Meeting, Representation, TopicAppearance], [NodeTypes.Series]).ToOne();

    /// <summary>Was held at a place.</summary>
    public static readonly RelationshipType HeldAt = Public("HELD_AT", [Meeting], [Place]).ToOne();

    /// <summary>Lies in a country.</summary>
    public static readonly RelationshipType InCountry = Public("IN_COUNTRY", [Place], [Country]).ToOne();

    /// <summary>Was hosted by a country.</summary>
    public static readonly RelationshipType HostedBy = Public("HOSTED_BY", [Meeting], [Country]).ToOne();

    /// <summary>Derived: the next known meeting of the series.</summary>
    public static readonly RelationshipType Next = Public("NEXT", [Meeting], [Meeting]).ToOne().FromOne();

    /// <summary>Came directly after another, says a source.</summary>
    public static readonly RelationshipType Follows = Public("FOLLOWS", [Meeting], [Meeting]).ToOne();

    /// <summary>Was held on the occasion of another.</summary>
    public static readonly RelationshipType OccasionOf = Public("OCCASION_OF", [Meeting], [Meeting]).ToOne();

    /// <summary>Was sent to a meeting.</summary>
    public static readonly RelationshipType ToMeeting = Public("TO_MEETING", [Delegation], [Meeting]).ToOne();

    /// <summary>Took place, or is recorded, at a meeting.</summary>
    public static readonly RelationshipType AtMeeting = Public("AT_MEETING", [Participation, Representation, TopicAppearance], [Meeting]).ToOne();

    /// <summary>Belongs to a country.</summary>
    public static readonly RelationshipType OfCountry = Public("OF_COUNTRY", [Delegation, Role, Standing, Organization, Official, Representation, Initiative], [Country]).ToOne();

    /// <summary>Belongs to an organisation.</summary>
    public static readonly RelationshipType OfOrganization = Public("OF_ORGANIZATION", [Delegation, Role], [Organization]).ToOne();

    /// <summary>Is part of a delegation.</summary>
    public static readonly RelationshipType PartOf = Public("PART_OF", [Participation], [Delegation]);

    /// <summary>Is somebody's.</summary>
    public static readonly RelationshipType ByOfficial = Public("BY_OFFICIAL", [Participation], [Official]).ToOne();

    /// <summary>In which role.</summary>
    public static readonly RelationshipType AsRole = Public("AS_ROLE", [Participation, WrittenForm], [Role]).ToOne();

    /// <summary>Is held by an official.</summary>
    public static readonly RelationshipType HeldBy = Public("HELD_BY", [Tenure, SuccessionEntry], [Official]).ToOne();

    /// <summary>Is of a role.</summary>
    public static readonly RelationshipType OfRole = Public("OF_ROLE", [Tenure, SuccessionEntry], [Role]).ToOne();

    /// <summary>Was on the agenda of a meeting.</summary>
    public static readonly RelationshipType OnAgenda = Public("ON_AGENDA", [AgendaItem], [Meeting]).ToOne();

    /// <summary>Is about a topic; of a meeting: derived from its agenda, statements, initiatives and outcomes, or said directly.</summary>
    public static readonly RelationshipType About = Public("ABOUT", [AgendaItem, Statement, Initiative, Outcome, Meeting], [Topic]);

    /// <summary>Has a broader topic.</summary>
    public static readonly RelationshipType Broader = Public("BROADER", [Topic], [Topic]).ToOne();

    /// <summary>Was stated at a meeting.</summary>
    public static readonly RelationshipType StatedAt = Public("STATED_AT", [Statement], [Meeting]).ToOne();

    /// <summary>Was proposed at a meeting.</summary>
    public static readonly RelationshipType ProposedAt = Public("PROPOSED_AT", [Initiative], [Meeting]).ToOne();

    /// <summary>Is a result of a meeting.</summary>
    public static readonly RelationshipType ResultOf = Public("RESULT_OF", [Outcome], [Meeting]).ToOne();

    /// <summary>Decided upon a later meeting.</summary>
    public static readonly RelationshipType LeadsTo = Public("LEADS_TO", [Outcome], [Meeting]);

    /// <summary>Is credited to a participant or a country: by one source for an attribution, by any for an initiative or statement (derived).</summary>
    public static readonly RelationshipType AttributedTo = Public("ATTRIBUTED_TO", [Initiative, Statement, Attribution], [Participation, Country]);

    /// <summary>Was organised by an organisation.</summary>
    public static readonly RelationshipType OrganizedBy = Public("ORGANIZED_BY", [Meeting], [Organization]);

    /// <summary>The chair is a country's.</summary>
    public static readonly RelationshipType ChairedBy = Public("CHAIRED_BY", [Chairmanship], [Country]).ToOne();

    // Evidence.

    /// <summary>A fact is about an entity, or one property of it.</summary>
    public static readonly RelationshipType Supports = Hidden("SUPPORTS", [NodeTypes.Fact], Entities, ("property", ValueKind.Text)).Repeated();

    /// <summary>Is stated in a source.</summary>
    public static readonly RelationshipType StatedIn = Hidden("STATED_IN", [NodeTypes.Fact, NodeTypes.Name, WrittenForm, Attribution], [NodeTypes.Source]).ToOne(NodeTypes.Fact, WrittenForm, Attribution);

    /// <summary>Follows from a fact, or is given by it.</summary>
    public static readonly RelationshipType RestsOn = Hidden("RESTS_ON", [NodeTypes.Fact, DisputeSide, WrittenForm, Attribution, SeriesCount], [NodeTypes.Fact]);

    /// <summary>The source credits an organisation.</summary>
    public static readonly RelationshipType CreditedTo = Hidden("CREDITED_TO", [NodeTypes.Fact], [Organization]).ToOne();

    /// <summary>A dispute has a side.</summary>
    public static readonly RelationshipType HasSide = Hidden("HAS_SIDE", [Dispute], [DisputeSide]);

    /// <summary>A dispute is settled by a fact.</summary>
    public static readonly RelationshipType SettledBy = Hidden("SETTLED_BY", [Dispute], [NodeTypes.Fact]);

    /// <summary>Derived: a source that some fact about the entity is stated in or follows from.</summary>
    public static readonly RelationshipType SourcedFrom = Hidden("SOURCED_FROM", Entities, [NodeTypes.Source]);

    // Records.

    /// <summary>A spelling of an entity's name.</summary>
    public static readonly RelationshipType NameOf = Hidden("NAME_OF", [NodeTypes.Name], Entities).ToOne();

    /// <summary>A written form of a participation.</summary>
    public static readonly RelationshipType FormOf = Hidden("FORM_OF", [WrittenForm], [Participation]).ToOne();

    /// <summary>An attribution of an initiative or statement.</summary>
    public static readonly RelationshipType CreditOf = Hidden("CREDIT_OF", [Attribution], [Initiative, Statement]).ToOne();

    /// <summary>A count of a series' meetings or of the data set's nodes.</summary>
    public static readonly RelationshipType CountOf = Hidden("COUNT_OF", [SeriesCount, KindCount], [NodeTypes.Series, NodeTypes.Dataset]).ToOne();

    /// <summary>Belongs to the Dialogue.</summary>
    public static readonly RelationshipType OfDialogue = Hidden("OF_DIALOGUE", [NodeTypes.Series, Standing, Chairmanship], [NodeTypes.Dialogue]).ToOne();

    // Derived shortcuts.

    /// <summary>The head of a delegation, said or by inference.</summary>
    public static readonly RelationshipType HeadedBy = Hidden("HEADED_BY", [Delegation, Representation], [Participation]).ToOne();

    /// <summary>Who chaired a meeting.</summary>
    public static readonly RelationshipType HasChair = Hidden("HAS_CHAIR", [Meeting], [Participation]);

    /// <summary>Who an initiative is proposed by, where a source names one.</summary>
    public static readonly RelationshipType ProposedBy = Hidden("PROPOSED_BY", [Initiative], [Participation]).ToOne();

    /// <summary>The delegation behind an entry of a representation.</summary>
    public static readonly RelationshipType ByDelegation = Hidden("BY_DELEGATION", [Representation], [Delegation]).ToOne();

    /// <summary>The earlier meeting that an entry of a representation is compared with.</summary>
    public static readonly RelationshipType ComparedWith = Hidden("COMPARED_WITH", [Representation], [Meeting]).ToOne();

    /// <summary>The tenure behind an entry of a succession.</summary>
    public static readonly RelationshipType InTenure = Hidden("IN_TENURE", [SuccessionEntry], [Tenure]).ToOne();

    /// <summary>What a line of the coverage is about.</summary>
    public static readonly RelationshipType Covers = Hidden("COVERS", [SeriesCoverage, CountryCoverage], [NodeTypes.Series, Country]).ToOne();

    /// <summary>An entry of a representation of which no source tells whether the country was there.</summary>
    public static readonly RelationshipType HasGap = Hidden("HAS_GAP", [SeriesCoverage, CountryCoverage, YearCoverage], [Representation]);

    /// <summary>The topic of an appearance.</summary>
    public static readonly RelationshipType OfTopic = Hidden("OF_TOPIC", [TopicAppearance], [Topic]).ToOne();

    /// <summary>How a topic came up.</summary>
    public static readonly RelationshipType CameUpIn = Hidden("CAME_UP_IN", [TopicAppearance], [AgendaItem, Statement, Initiative, Outcome]);

    /// <summary>All of them, by ordinal.</summary>
    public static ImmutableArray<RelationshipType> All { get; } = [.. Declared];

    // What the public schema shows names its sources: each of these carries the ids of the facts it rests on.
    private static RelationshipType Public(string name, ImmutableArray<NodeType> from, ImmutableArray<NodeType> to, params (string Name, ValueKind Kind)[] properties) =>
        Declare(name, isPublic: true, from, to, [.. properties, ("facts", ValueKind.TextList)]);

    private static RelationshipType Hidden(string name, ImmutableArray<NodeType> from, ImmutableArray<NodeType> to, params (string Name, ValueKind Kind)[] properties) =>
        Declare(name, isPublic: false, from, to, properties);

    private static RelationshipType Declare(
        string name, bool isPublic, ImmutableArray<NodeType> from, ImmutableArray<NodeType> to, (string Name, ValueKind Kind)[] properties)
    {
        var type = new RelationshipType(name, Declared.Count, isPublic, from, to, properties);
        Declared.Add(type);
        return type;
    }
}
