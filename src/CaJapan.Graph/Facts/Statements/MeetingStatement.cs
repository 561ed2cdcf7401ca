using System.Collections.Immutable;

namespace CaJapan.Graph.Facts.Statements;

/// <summary>Says something of a meeting itself. Every member left out is left unsaid.</summary>
public sealed record MeetingStatement : Statement
{
    /// <summary>The meeting.</summary>
    public required string MeetingId { get; init; }

    /// <summary>The series it belongs to.</summary>
    public string? SeriesId { get; init; }

    /// <summary>Its number in the series, from 1.</summary>
    public int? Ordinal { get; init; }

    /// <summary>When it was or will be held; the first day where it lasted several.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The last day, where it lasted several.</summary>
    public PartialDate? EndDate { get; init; }

    /// <summary>How the participants met.</summary>
    public MeetingFormat? Format { get; init; }

    /// <summary>Whether it took place.</summary>
    public MeetingStatus? Status { get; init; }

    /// <summary>The rank at which it was held.</summary>
    public RoleRank? Level { get; init; }

    /// <summary>Where.</summary>
    public string? PlaceId { get; init; }

    /// <summary>The country that hosted it.</summary>
    public string? HostId { get; init; }

    /// <summary>Who organised it.</summary>
    public ImmutableArray<string> OrganizerIds { get; init; } = [];

    /// <summary>The meeting on whose occasion it was held.</summary>
    public string? OccasionOfId { get; init; }

    /// <summary>What it came directly after.</summary>
    public string? FollowsId { get; init; }

    /// <summary>What it was about.</summary>
    public ImmutableArray<string> TopicIds { get; init; } = [];
}
