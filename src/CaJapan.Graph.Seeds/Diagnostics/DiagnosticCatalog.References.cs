namespace CaJapan.Graph.Seeds.Diagnostics;

/// <content>0xx: ids and references.</content>
public static partial class DiagnosticCatalog
{
    internal static readonly DiagnosticCode DuplicateId = new(
        "SEED001",
        Severity.Error,
        "Id given twice",
        "Every id names one thing. Rename one of the two, and whatever refers to it.");

    internal static readonly DiagnosticCode MalformedId = new(
        "SEED002",
        Severity.Error,
        "Malformed id",
        "Ids are lower-case words joined by hyphens (som-12); countries have their two capital letters (KZ), facts the id of their source in capitals and a number (S002-15).");

    internal static readonly DiagnosticCode FormerIdInUse = new(
        "SEED003",
        Severity.Error,
        "Former id in use",
        "A former id leads to what it became. It must not be the id, or a former id, of anything else.");

    internal static readonly DiagnosticCode ForeignItemId = new(
        "SEED004",
        Severity.Error,
        "Item id without its meeting",
        "Ids of agenda items, statements, initiatives and outcomes begin with the id of their meeting, so that they are unique and can be told apart when read.");

    internal static readonly DiagnosticCode DocumentIdNotFileName = new(
        "SEED005",
        Severity.Error,
        "Document id unlike the file",
        "The id of a source document is the name of its file without the ending. Rename one of the two.");

    internal static readonly DiagnosticCode ForeignFactId = new(
        "SEED006",
        Severity.Error,
        "Fact id without its source",
        "The id of a fact begins with the id of its source in capitals: facts of s002 are S002-01, S002-02 and so on. Facts over several sources begin with that of no source.");

    internal static readonly DiagnosticCode WrongKind = new(
        "SEED010",
        Severity.Error,
        "Reference to the wrong kind",
        "The key wants another kind of thing than the one named here.");

    internal static readonly DiagnosticCode KindMissing = new(
        "SEED011",
        Severity.Error,
        "Reference without a kind",
        "Where the key does not fix the kind, the reference names it: organization:kz-mfa.");

    internal static readonly DiagnosticCode UnknownReference = new(
        "SEED012",
        Severity.Error,
        "Unknown reference",
        "Nothing has this id. Mend the spelling, or add the thing to its register.");

    internal static readonly DiagnosticCode UnknownProperty = new(
        "SEED013",
        Severity.Error,
        "Unknown property",
        "What follows the dot is the name of a field that the public schema gives to this kind of thing.");

    internal static readonly DiagnosticCode SuperfluousKind = new(
        "SEED014",
        Severity.Error,
        "Reference with a superfluous kind",
        "The key fixes the kind; write the id alone.");

    internal static readonly DiagnosticCode RepeatedReference = new(
        "SEED015",
        Severity.Error,
        "Reference repeated",
        "The same thing stands in the list twice. Leave one out.");
}
