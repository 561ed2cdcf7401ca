using System.Collections.Immutable;

namespace CaJapan.Graph.Facts.Registers;

/// <summary>A question on which sources disagree, or seem to.</summary>
public sealed record DisputeEntry
{
    /// <summary>The full id: <c>dispute:som-12-kz-head-rank</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What the sources disagree about.</summary>
    public required string Question { get; init; }

    /// <summary>How it stands as long as nothing settles it.</summary>
    public required DisputeStatus Status { get; init; }

    /// <summary>The answers given, each with the facts that give it; two or more.</summary>
    public required ImmutableArray<DisputeSideEntry> Sides { get; init; }

    /// <summary>Full ids of the facts that settle it.</summary>
    public ImmutableArray<string> SettledBy { get; init; } = [];
}
