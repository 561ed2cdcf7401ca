using System.Collections.Immutable;

namespace CaJapan.Graph.Facts.Statements;

/// <summary>Says that something was on the agenda.</summary>
public sealed record AgendaStatement : Statement
{
    /// <summary>The item.</summary>
    public required string ItemId { get; init; }

    /// <summary>The meeting.</summary>
    public required string MeetingId { get; init; }

    /// <summary>What to call it; one fact at least names it.</summary>
    public string? Name { get; init; }

    /// <summary>The session's number.</summary>
    public int? Session { get; init; }

    /// <summary>What it is about.</summary>
    public ImmutableArray<string> TopicIds { get; init; } = [];
}
