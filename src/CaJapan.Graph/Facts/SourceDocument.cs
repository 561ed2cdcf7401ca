using System.Collections.Immutable;

namespace CaJapan.Graph.Facts;

/// <summary>One source and the facts read from it.</summary>
public sealed record SourceDocument
{
    /// <summary>The full id: <c>source:s002</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its title, or a description where it has none.</summary>
    public required string Title { get; init; }

    /// <summary>Where it comes from.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>Who published it, where known.</summary>
    public string? Publisher { get; init; }

    /// <summary>Where it is found.</summary>
    public string? Url { get; init; }

    /// <summary>When it was published.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>When it was read.</summary>
    public PartialDate? Retrieved { get; init; }

    /// <summary>BCP 47 tag of the language it is written in.</summary>
    public string? Language { get; init; }

    /// <summary>SHA-256 of the text, lower-case hexadecimal, where the text is kept.</summary>
    public string? ContentHash { get; init; }

    /// <summary>What it says, in its own order.</summary>
    public required ImmutableArray<Fact> Facts { get; init; }
}
