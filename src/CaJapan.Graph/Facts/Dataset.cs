using System.Collections.Immutable;
using CaJapan.Graph.Facts.Registers;

namespace CaJapan.Graph.Facts;

/// <summary>Everything the seeds say, checked: every reference resolves, every id is unique.</summary>
public sealed record Dataset
{
    /// <summary>The version the seeds carry.</summary>
    public required string Version { get; init; }

    /// <summary>SHA-256 over the seed files, lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>Which of the sources are in it.</summary>
    public DatasetScope Scope { get; init; }

    /// <summary>The framework itself.</summary>
    public required DialogueEntry Dialogue { get; init; }

    /// <summary>Countries, by id.</summary>
    public required ImmutableArray<CountryEntry> Countries { get; init; }

    /// <summary>Officials, by id.</summary>
    public required ImmutableArray<OfficialEntry> Officials { get; init; }

    /// <summary>Roles, by id.</summary>
    public required ImmutableArray<RoleEntry> Roles { get; init; }

    /// <summary>Organisations, by id.</summary>
    public required ImmutableArray<OrganizationEntry> Organizations { get; init; }

    /// <summary>Series, by id.</summary>
    public required ImmutableArray<SeriesEntry> Series { get; init; }

    /// <summary>Meetings, by id.</summary>
    public required ImmutableArray<MeetingEntry> Meetings { get; init; }

    /// <summary>Places, by id.</summary>
    public required ImmutableArray<PlaceEntry> Places { get; init; }

    /// <summary>Topics, by id.</summary>
    public required ImmutableArray<TopicEntry> Topics { get; init; }

    /// <summary>Disputes, in the register's order.</summary>
    public required ImmutableArray<DisputeEntry> Disputes { get; init; }

    /// <summary>Sources with their facts, by id.</summary>
    public required ImmutableArray<SourceDocument> Documents { get; init; }

    /// <summary>Inferences over several sources, which belong to none of them, in their file's order.</summary>
    public ImmutableArray<Fact> Inferences { get; init; } = [];
}
