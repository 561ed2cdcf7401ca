namespace CaJapan.Graph.Seeds.Diagnostics;

/// <content>6xx: warnings: what nothing uses.</content>
public static partial class DiagnosticCatalog
{
    internal static readonly DiagnosticCode UnusedEntry = new(
        "SEED601",
        Severity.Warning,
        "Entry that nothing uses",
        "The register names it and no fact speaks of it. Perhaps a fact is missing.");
}
