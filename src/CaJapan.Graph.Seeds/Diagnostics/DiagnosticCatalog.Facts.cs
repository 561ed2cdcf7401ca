namespace CaJapan.Graph.Seeds.Diagnostics;

/// <content>3xx: facts and what they state.</content>
public static partial class DiagnosticCatalog
{
    internal static readonly DiagnosticCode FactSaysNothing = new(
        "SEED301",
        Severity.Error,
        "Fact that says nothing",
        "A fact states something (states) or is about something (about); else nothing could lead to it.");

    internal static readonly DiagnosticCode ParagraphMissing = new(
        "SEED302",
        Severity.Error,
        "Paragraph missing",
        "A fact of a seed text names the paragraph it was read from, so that it can be checked. Public sources may leave it out.");

    internal static readonly DiagnosticCode GroundMissing = new(
        "SEED303",
        Severity.Error,
        "Inference without ground",
        "An inference names the facts it follows from (restsOn).");

    internal static readonly DiagnosticCode GroundOfStated = new(
        "SEED304",
        Severity.Error,
        "Ground of a stated fact",
        "What a source states rests on the source alone. Leave restsOn out, or make it stance: INFERRED.");

    internal static readonly DiagnosticCode GroundCycle = new(
        "SEED305",
        Severity.Error,
        "Inferences that rest on each other",
        "Followed far enough, every inference must end at facts that a source states.");

    internal static readonly DiagnosticCode NotAnInference = new(
        "SEED306",
        Severity.Error,
        "Not an inference over several sources",
        "documents/inferences*.yaml hold inferences alone (stance: INFERRED), which have no paragraph. What one source states stands in that source's file.");

    internal static readonly DiagnosticCode ForeignGround = new(
        "SEED307",
        Severity.Error,
        "Inference that rests on another source",
        "What follows from several sources belongs to none of them: move it to documents/inferences.yaml.");

    internal static readonly DiagnosticCode UnknownSpelling = new(
        "SEED308",
        Severity.Error,
        "Name that is no spelling of the official",
        "Either the name is misspelt here, or it stands for somebody else, or the register of officials lacks this spelling.");

    internal static readonly DiagnosticCode UnwrittenSpelling = new(
        "SEED309",
        Severity.Error,
        "Spelling that nobody writes",
        "A spelling is written by a fact, or names its sources.");

    internal static readonly DiagnosticCode ItemWithoutName = new(
        "SEED310",
        Severity.Error,
        "Never named",
        "At least one fact that speaks of this agenda item, statement, initiative or outcome must give its name.");

    internal static readonly DiagnosticCode OutcomeWithoutKind = new(
        "SEED311",
        Severity.Error,
        "Outcome of no kind",
        "At least one fact that speaks of this outcome must give its kind.");

    internal static readonly DiagnosticCode AbsentCredit = new(
        "SEED312",
        Severity.Error,
        "Credit to somebody absent",
        "The person credited took part in the meeting according to no fact. Say so by a participant statement, or credit somebody else.");

    internal static readonly DiagnosticCode HeldAfterPublication = new(
        "SEED313",
        Severity.Error,
        "Held after the source was published",
        "A source cannot report that something took place later than the source itself. One of the dates or the status is wrong.");

    internal static readonly DiagnosticCode RunsBackwards = new(
        "SEED314",
        Severity.Error,
        "Period that runs backwards",
        "The end lies before the beginning.");

    internal static readonly DiagnosticCode RetrievedTooEarly = new(
        "SEED315",
        Severity.Error,
        "Read before it was published",
        "The source was read before it was published. One of the dates is wrong.");

    internal static readonly DiagnosticCode ParticipantTwiceInFact = new(
        "SEED316",
        Severity.Error,
        "Participant stated twice",
        "The fact says of one participant at one meeting twice that they took part. Make it one statement.");

    internal static readonly DiagnosticCode SeenAfterPublication = new(
        "SEED317",
        Severity.Error,
        "Seen after the source was published",
        "A source cannot show somebody in office, or count, later than the source itself. One of the dates is wrong.");
}
