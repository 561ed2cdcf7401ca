namespace CaJapan.Graph.Seeds.Diagnostics;

/// <content>6xx: warnings: what nothing uses.</content>
public static partial class DiagnosticCatalog
{
    internal static readonly DiagnosticCode UnusedEntry = new(
        "SEED601",
        Severity.Warning,
        "Entry that nothing uses",
        "The register names it and no fact speaks of it. Perhaps a fact is missing.");

    internal static readonly DiagnosticCode UnusedSource = new(
        "SEED602",
        Severity.Warning,
        "Source that nothing comes from",
        "A source stands for its facts, or for a spelling that names it. Write what it says, or take its file away.");
}
