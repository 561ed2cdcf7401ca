namespace CaJapan.Graph.Seeds.Diagnostics;

/// <content>5xx: sources that cannot all be right.</content>
public static partial class DiagnosticCatalog
{
    internal static readonly DiagnosticCode TwoHeads = new(
        "SEED501",
        Severity.Error,
        "Two heads of one delegation",
        "One source gives a delegation two heads. At most one of them led it; the other is a MEMBER, or both are one person.");

    internal static readonly DiagnosticCode Contradiction = new(
        "SEED502",
        Severity.Error,
        "Values that cannot both be true",
        "Two facts give one property values that exclude each other. If it is not a slip, write a dispute in registers/disputes.yaml with the facts on its sides.");

    internal static readonly DiagnosticCode OrdinalTaken = new(
        "SEED503",
        Severity.Error,
        "Number given to two meetings",
        "A series has each number once. If sources disagree on which meeting has it, a dispute must rest on the facts.");

    internal static readonly DiagnosticCode CountTooLow = new(
        "SEED504",
        Severity.Error,
        "Count below a number",
        "A source counts fewer meetings of the series than the number of one that was held by then. If it is not a slip, a dispute must rest on the facts.");

    internal static readonly DiagnosticCode SessionTaken = new(
        "SEED505",
        Severity.Error,
        "Session with two subjects",
        "A session number stands once on the agenda of a meeting. Facts that speak of one agenda item use one id.");

    internal static readonly DiagnosticCode StatusRunsBackwards = new(
        "SEED506",
        Severity.Error,
        "Planned after it was held",
        "A source published later than one that says HELD still says PLANNED. If it is not a slip, a dispute must rest on the facts.");

    internal static readonly DiagnosticCode TwoHolders = new(
        "SEED507",
        Severity.Error,
        "Two holders of a post at once",
        "A post of one holder (oneHolder) is dated to two people at the same time. If it is not a slip, a dispute must rest on the facts, or the post has several holders.");

    internal static readonly DiagnosticCode OutOfOrder = new(
        "SEED508",
        Severity.Error,
        "Number against the order of time",
        "A meeting with a higher number was held before one with a lower number. One of the numbers or dates is wrong.");
}
