using System.Collections.Immutable;

namespace CaJapan.Graph.Facts.Statements;

/// <summary>Whose an initiative or statement is, according to one source.</summary>
public sealed record Credit
{
    /// <summary>How the source puts it.</summary>
    public required AttributionKind Kind { get; init; }

    /// <summary>The participant named, for <see cref="AttributionKind.Person"/>.</summary>
    public string? OfficialId { get; init; }

    /// <summary>The countries: one for <see cref="AttributionKind.Delegation"/>, several for <see cref="AttributionKind.Collective"/>, else none.</summary>
    public ImmutableArray<string> CountryIds { get; init; } = [];
}
