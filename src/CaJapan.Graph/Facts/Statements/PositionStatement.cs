using System.Collections.Immutable;

namespace CaJapan.Graph.Facts.Statements;

/// <summary>Says that a position was taken or a concern voiced: neither a proposal nor a result.</summary>
public sealed record PositionStatement : Statement
{
    /// <summary>The statement.</summary>
    public required string PositionId { get; init; }

    /// <summary>The meeting.</summary>
    public required string MeetingId { get; init; }

    /// <summary>What to call it; one fact at least names it.</summary>
    public string? Name { get; init; }

    /// <summary>Whose it is, according to this source.</summary>
    public required Credit By { get; init; }

    /// <summary>What it is about.</summary>
    public ImmutableArray<string> TopicIds { get; init; } = [];
}
