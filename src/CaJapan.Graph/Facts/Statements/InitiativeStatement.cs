using System.Collections.Immutable;

namespace CaJapan.Graph.Facts.Statements;

/// <summary>Says that something was proposed.</summary>
public sealed record InitiativeStatement : Statement
{
    /// <summary>The initiative.</summary>
    public required string InitiativeId { get; init; }

    /// <summary>The meeting at which it was proposed; null where it was at none.</summary>
    public string? MeetingId { get; init; }

    /// <summary>What to call it; one fact at least names it.</summary>
    public string? Name { get; init; }

    /// <summary>Whose it is, according to this source.</summary>
    public required Credit By { get; init; }

    /// <summary>What it is about.</summary>
    public ImmutableArray<string> TopicIds { get; init; } = [];
}
