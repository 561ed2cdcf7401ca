namespace CaJapan.Graph.Seeds.Diagnostics;

/// <content>4xx: how things hang together.</content>
public static partial class DiagnosticCatalog
{
    internal static readonly DiagnosticCode TopicCycle = new(
        "SEED401",
        Severity.Error,
        "Topics in a circle",
        "Followed far enough, every topic must end at one without a broader one.");

    internal static readonly DiagnosticCode FollowsCycle = new(
        "SEED402",
        Severity.Error,
        "Meetings that follow each other in a circle",
        "One of these meetings cannot have come after the other.");

    internal static readonly DiagnosticCode OccasionCycle = new(
        "SEED403",
        Severity.Error,
        "Meetings that are each other's occasion",
        "One of these meetings must be the occasion of the other.");

    internal static readonly DiagnosticCode OneSidedDispute = new(
        "SEED404",
        Severity.Error,
        "Dispute with fewer than two sides",
        "Where there is one answer, nothing is disputed. Add the other, or take the dispute away.");

    internal static readonly DiagnosticCode SideWithoutFacts = new(
        "SEED405",
        Severity.Error,
        "Answer that no fact gives",
        "Every side of a dispute names the facts that give its answer.");

    internal static readonly DiagnosticCode FactOnBothSides = new(
        "SEED408",
        Severity.Error,
        "Fact on two sides",
        "A fact gives one answer to a question.");

    internal static readonly DiagnosticCode RepeatedSpelling = new(
        "SEED409",
        Severity.Error,
        "Spelling given twice",
        "The same text stands twice among the names of one thing.");

    internal static readonly DiagnosticCode OrdinalWithoutSeries = new(
        "SEED410",
        Severity.Error,
        "Number without a series",
        "A number counts within a series; some fact must say in which series the meeting was held.");

    internal static readonly DiagnosticCode SameCycle = new(
        "SEED411",
        Severity.Error,
        "Official who is nobody else",
        "Followed from one to the next, officials who are the same person must end at one who is no other.");

    internal static readonly DiagnosticCode SameAsSeveral = new(
        "SEED412",
        Severity.Error,
        "Official who is two others",
        "All facts that say who an official is name the same person; say of that person who else they are.");

    internal static readonly DiagnosticCode DistinctFromOneself = new(
        "SEED413",
        Severity.Error,
        "One person and two",
        "One fact says that the officials are two people (distinct), others that they are one (same). One of the facts is wrong.");
}
