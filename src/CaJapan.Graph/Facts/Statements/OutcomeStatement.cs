using System.Collections.Immutable;

namespace CaJapan.Graph.Facts.Statements;

/// <summary>Says that a meeting had a result.</summary>
public sealed record OutcomeStatement : Statement
{
    /// <summary>The outcome.</summary>
    public required string OutcomeId { get; init; }

    /// <summary>The meeting.</summary>
    public required string MeetingId { get; init; }

    /// <summary>What to call it; one fact at least names it.</summary>
    public string? Name { get; init; }

    /// <summary>What kind of result; one fact at least says it.</summary>
    public OutcomeKind? Kind { get; init; }

    /// <summary>The meeting that was decided upon.</summary>
    public string? LeadsToId { get; init; }

    /// <summary>What it is about.</summary>
    public ImmutableArray<string> TopicIds { get; init; } = [];
}
