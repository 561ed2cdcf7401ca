using System.Collections.Immutable;
using CaJapan.Graph.Facts;
using CaJapan.Graph.Facts.Registers;
using CaJapan.Graph.Facts.Statements;

namespace CaJapan.Graph.Seeds.Binding;

/// <summary>All that was bound, with places; what the rules look at and the data set is made from.</summary>
internal sealed record BoundSeeds
{
    public required string Version { get; init; }

    public required Located<DialogueEntry>? Dialogue { get; init; }

    public required ImmutableArray<Located<CountryEntry>> Countries { get; init; }

    public required ImmutableArray<Located<OfficialEntry>> Officials { get; init; }

    public required ImmutableArray<Located<RoleEntry>> Roles { get; init; }

    public required ImmutableArray<Located<OrganizationEntry>> Organizations { get; init; }

    public required ImmutableArray<Located<SeriesEntry>> Series { get; init; }

    public required ImmutableArray<Located<MeetingEntry>> Meetings { get; init; }

    public required ImmutableArray<Located<PlaceEntry>> Places { get; init; }

    public required ImmutableArray<Located<TopicEntry>> Topics { get; init; }

    public required ImmutableArray<Located<DisputeEntry>> Disputes { get; init; }

    public required ImmutableArray<Located<BoundDocument>> Documents { get; init; }

    public required ImmutableArray<Located<BoundFact>> Inferences { get; init; }

    public required ImmutableArray<Definition> Definitions { get; init; }

    public required ImmutableArray<Reference> References { get; init; }

    public required ImmutableArray<FormerId> FormerIds { get; init; }

    /// <summary>The entries of all registers but that of disputes.</summary>
    public IEnumerable<(RegisterEntry Entry, MappingPlaces Places)> Entries =>
        [
            .. Of(Countries), .. Of(Officials), .. Of(Roles), .. Of(Organizations), .. Of(Series), .. Of(Meetings), .. Of(Places), .. Of(Topics),
            .. Dialogue is null ? [] : Of([Dialogue]),
        ];

    /// <summary>Every fact with the source it was read from; no source for an inference over several. In the order of the files.</summary>
    public IEnumerable<(Located<BoundFact> Fact, SourceDocument? Source)> Facts =>
        Inferences.Select(fact => (fact, (SourceDocument?)null))
            .Concat(Documents.SelectMany(document => document.Value.Facts, (document, fact) => (fact, (SourceDocument?)document.Value.Document)));

    /// <summary>Every statement of one form, with the fact that makes it.</summary>
    public IEnumerable<Said<T>> Said<T>()
        where T : Statement =>
        from fact in Facts
        from statement in fact.Fact.Value.States
        where statement.Value is T
        select new Said<T>((T)statement.Value, new MappingPlaces(statement.Node), fact.Fact.Value.Fact, fact.Source);

    private static IEnumerable<(RegisterEntry, MappingPlaces)> Of<T>(ImmutableArray<Located<T>> entries)
        where T : RegisterEntry => entries.Select(entry => ((RegisterEntry)entry.Value, new MappingPlaces(entry.Node)));
}
