using System.Collections.Immutable;
using CaJapan.Graph.Facts.Statements;

namespace CaJapan.Graph.Facts;

/// <summary>One thing that one source states, or that follows from what sources state, in this project's own words.</summary>
public sealed record Fact
{
    /// <summary>The full id: <c>fact:S002-15</c>.</summary>
    public required string Id { get; init; }

    /// <summary>In this project's own words.</summary>
    public required string Summary { get; init; }

    /// <summary>Whether the source says it.</summary>
    public required Stance Stance { get; init; }

    /// <summary>The paragraph of the source, from 1; null for an inference over several sources, and where the source was not read whole.</summary>
    public int? Paragraph { get; init; }

    /// <summary>Full ids of the facts an inference follows from; empty for a stated fact.</summary>
    public ImmutableArray<string> RestsOn { get; init; } = [];

    /// <summary>Full id of the organisation that the source itself credits.</summary>
    public string? CreditedTo { get; init; }

    /// <summary>What it says in a form that entities are folded from.</summary>
    public ImmutableArray<Statement> States { get; init; } = [];

    /// <summary>What it is about besides what <see cref="States"/> implies.</summary>
    public ImmutableArray<FactTarget> About { get; init; } = [];
}
