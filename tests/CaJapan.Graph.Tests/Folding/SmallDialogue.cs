using System.Collections.Immutable;
using CaJapan.Graph.Facts;
using CaJapan.Graph.Facts.Registers;
using CaJapan.Graph.Facts.Statements;
using CaJapan.Graph.Folding;

namespace CaJapan.Graph.Tests.Folding;

/// <summary>
/// The smallest data set that a test needs: two countries, two officials of one of them, three posts, one series of three numbered meetings, one topic below another, and the facts of the test, those of a source standing together.
/// </summary>
internal sealed class SmallDialogue
{
    public const string Series = "series:som";
    public const string Japan = "country:JP";
    public const string Turkmenistan = "country:TM";
    public const string Aiki = "official:aiki";
    public const string Tokuda = "official:tokuda";
    public const string Envoy = "role:envoy";
    public const string Deputy = "role:deputy";
    public const string FirstDeputy = "role:first-deputy";

    private readonly SortedDictionary<string, List<Fact>> _facts = new(StringComparer.Ordinal);
    private readonly List<Fact> _inferences = [];

    /// <summary>Meetings som-1 to som-3, held in 2001, 2002 and 2003.</summary>
    public static SmallDialogue WithThreeMeetings()
    {
        var dialogue = new SmallDialogue();
        for (var n = 1; n <= 3; n++)
        {
            dialogue.Says("s000", new MeetingStatement { MeetingId = $"meeting:som-{n}", SeriesId = Series, Ordinal = n, Date = PartialDate.Parse($"200{n}-06-01"), Status = MeetingStatus.Held });
        }

        return dialogue;
    }

    /// <summary>Adds a fact of a source that makes these statements.</summary>
    public SmallDialogue Says(string source, params ImmutableArray<Statement> statements)
    {
        if (!_facts.TryGetValue(source, out var facts))
        {
            _facts.Add(source, facts = []);
        }

        facts.Add(new Fact { Id = $"fact:{source.ToUpperInvariant()}-{facts.Count + 1:00}", Summary = "…", Stance = Stance.Stated, Paragraph = 1, States = statements });
        return this;
    }

    /// <summary>Adds an inference over several sources.</summary>
    public SmallDialogue Infers(params ImmutableArray<Statement> statements)
    {
        _inferences.Add(new Fact { Id = $"fact:I-{_inferences.Count + 1:00}", Summary = "…", Stance = Stance.Inferred, RestsOn = ["fact:S000-01"], States = statements });
        return this;
    }

    public static ParticipationStatement Named(string meeting, string official, Capacity? capacity = null, string role = Envoy) => new()
    {
        MeetingId = meeting,
        SenderId = Japan,
        OfficialId = official,
        WrittenName = official,
        RoleId = role,
        Capacity = capacity,
    };

    public static ParticipationStatement Unnamed(string meeting, string key, Capacity? capacity = null) => new()
    {
        MeetingId = meeting,
        SenderId = Japan,
        UnnamedKey = key,
        WrittenTitle = "somebody",
        RoleId = Envoy,
        Capacity = capacity,
    };

    /// <summary>The registers with the facts of these sources alone.</summary>
    public static Dataset WithSources(params ImmutableArray<SourceDocument> documents) => new SmallDialogue().Dataset() with { Documents = documents };

    public PropertyGraph Fold() => GraphFold.Fold(Dataset());

    private Dataset Dataset() => new()
    {
        Version = "1",
        Hash = "hash",
        Dialogue = new DialogueEntry { Id = "dialogue:d", Name = "The Dialogue" },
        Countries = [new CountryEntry { Id = Japan, Code = "JP", Name = "Japan" }, new CountryEntry { Id = Turkmenistan, Code = "TM", Name = "Turkmenistan" }],
        Officials = [new OfficialEntry { Id = Aiki, Name = "Aiki" }, new OfficialEntry { Id = Tokuda, Name = "Tokuda" }],
        Roles =
        [
            new RoleEntry { Id = Envoy, Name = "Envoy", Rank = RoleRank.SpecialRepresentative, CountryId = Japan, OneHolder = true },
            new RoleEntry { Id = Deputy, Name = "Deputy", Rank = RoleRank.DeputyMinister, CountryId = Japan },
            new RoleEntry { Id = FirstDeputy, Name = "First deputy", Rank = RoleRank.FirstDeputyMinister, CountryId = Japan },
        ],
        Organizations = [],
        Series = [new SeriesEntry { Id = Series, Name = "Meetings", Kind = SeriesKind.SeniorOfficials }],
        Meetings = [.. Enumerable.Range(1, 5).Select(n => new MeetingEntry { Id = $"meeting:som-{n}", Name = $"Meeting {n}" })],
        Places =
        [
            new PlaceEntry { Id = "place:tokyo", Name = "Tokyo", City = "Tokyo", CountryId = Japan },
            new PlaceEntry { Id = "place:house", Name = "The House", City = "Tokyo", CountryId = Japan },
        ],
        Topics = [new TopicEntry { Id = "topic:connectivity", Name = "Connectivity" }, new TopicEntry { Id = "topic:transport", Name = "Transport", BroaderId = "topic:connectivity" }],
        Disputes = [],
        Documents = [.. _facts.Select(f => new SourceDocument { Id = $"source:{f.Key}", Title = f.Key, Kind = SourceKind.Seed, Facts = [.. f.Value] })],
        Inferences = [.. _inferences],
    };
}
