using System.Collections.Immutable;
using CaJapan.Graph.Facts;
using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds;

/// <summary>What came of loading seeds.</summary>
/// <param name="Dataset">The data set; null where a diagnostic is an error.</param>
/// <param name="Diagnostics">In the order of files and lines, at most <see cref="SeedLoader.ListedDiagnostics"/>.</param>
/// <param name="Found">How many diagnostics there are, listed or not.</param>
public sealed record SeedResult(Dataset? Dataset, ImmutableArray<Diagnostic> Diagnostics, int Found)
{
    /// <summary>How many diagnostics are not listed.</summary>
    public int Unlisted => Found - Diagnostics.Length;

    /// <summary>One diagnostic a line, and how many more there are.</summary>
    public override string ToString() => string.Join('\n', Diagnostics) + (Unlisted == 0 ? string.Empty : $"\n… and {Unlisted} more");
}
