namespace CaJapan.Graph.Seeds.Diagnostics;

/// <content>6xx: warnings: what is left over, and what can be true but seldom is.</content>
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

    internal static readonly DiagnosticCode OutOfOffice = new(
        "SEED603",
        Severity.Warning,
        "Taking part in a post not held then",
        "The meeting lies outside the time for which the post is dated to the official. Perhaps the post was another, or a date is wrong; where the sources disagree, a dispute rests on the facts.");

    internal static readonly DiagnosticCode AlikeOfficials = new(
        "SEED604",
        Severity.Warning,
        "Two officials spelt alike",
        "If they are one person, let a fact say so (same); if they are two, let a fact say so and why (distinct).");

    internal static readonly DiagnosticCode ForeignPost = new(
        "SEED605",
        Severity.Warning,
        "Post of another country",
        "Who represents a country holds its posts. Perhaps the country or the post is mistaken.");

    internal static readonly DiagnosticCode OfficialWithoutPost = new(
        "SEED606",
        Severity.Warning,
        "Official without a post or a country",
        "Facts name the official, but none together with a post, a country or an organisation, so nobody can tell who it is.");

    internal static readonly DiagnosticCode PostWithoutHolder = new(
        "SEED607",
        Severity.Warning,
        "Post that nobody holds",
        "Facts name the post, but none together with whoever holds it.");

    internal static readonly DiagnosticCode SharedName = new(
        "SEED608",
        Severity.Warning,
        "Name of two entries",
        "Two entries of a register have a name in common, accents and case aside. Perhaps they are one.");
}
