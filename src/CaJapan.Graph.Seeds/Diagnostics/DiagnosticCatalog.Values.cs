namespace CaJapan.Graph.Seeds.Diagnostics;

/// <content>2xx: keys and values.</content>
public static partial class DiagnosticCatalog
{
    internal static readonly DiagnosticCode UnknownKey = new(
        "SEED201",
        Severity.Error,
        "Unknown key",
        "The format has no such key here; what is written under it would be lost. The README and the JSON Schemas list the keys.");

    internal static readonly DiagnosticCode MissingKey = new(
        "SEED202",
        Severity.Error,
        "Key missing",
        "The thing cannot be told without this key.");

    internal static readonly DiagnosticCode WrongType = new(
        "SEED203",
        Severity.Error,
        "Wrong type",
        "A list, a mapping or a text stands where the format wants another of the three.");

    internal static readonly DiagnosticCode UnknownValue = new(
        "SEED204",
        Severity.Error,
        "Unknown value",
        "The key takes one of a fixed set of words, written in capitals as in the public schema.");

    internal static readonly DiagnosticCode ImpossibleDate = new(
        "SEED205",
        Severity.Error,
        "Impossible date",
        "Dates are 2018-01-26, 2020-08 or 2004, a quarter as 2023-33 (33 to 36), or a range as [2020-08..2021-06-16], one end of which may be open. The day must exist, and a range must run forwards.");

    internal static readonly DiagnosticCode NotANumber = new(
        "SEED206",
        Severity.Error,
        "Not a number",
        "The key wants a whole number in plain digits.");

    internal static readonly DiagnosticCode OutOfRange = new(
        "SEED207",
        Severity.Error,
        "Number out of range",
        "The number lies beyond what the key can mean.");

    internal static readonly DiagnosticCode EmptyText = new(
        "SEED208",
        Severity.Error,
        "Empty value",
        "Leave the key out where nothing is to be said.");

    internal static readonly DiagnosticCode ControlCharacter = new(
        "SEED209",
        Severity.Error,
        "Control character",
        "A text is one line without control characters. Long texts can be folded with >-.");

    internal static readonly DiagnosticCode NotABoolean = new(
        "SEED210",
        Severity.Error,
        "Not true or false",
        "The key wants true or false.");

    internal static readonly DiagnosticCode UnknownStatement = new(
        "SEED211",
        Severity.Error,
        "Unknown statement",
        "The first key of a statement tells what it states, such as meeting or participant.");

    internal static readonly DiagnosticCode UnclearCredit = new(
        "SEED212",
        Severity.Error,
        "Unclear credit",
        "by names exactly one of: person, delegation, together, passive, unattributed.");

    internal static readonly DiagnosticCode MalformedUrl = new(
        "SEED213",
        Severity.Error,
        "Malformed address",
        "An address is absolute and begins with http:// or https://.");

    internal static readonly DiagnosticCode MalformedLanguage = new(
        "SEED214",
        Severity.Error,
        "Malformed language",
        "Languages are BCP 47 tags: en, ru, ja-Latn.");

    internal static readonly DiagnosticCode MalformedHash = new(
        "SEED215",
        Severity.Error,
        "Malformed hash",
        "A content hash is SHA-256 in 64 lower-case hexadecimal digits.");

    internal static readonly DiagnosticCode EmptyList = new(
        "SEED216",
        Severity.Error,
        "Empty list",
        "Leave the key out where there is nothing to list.");

    internal static readonly DiagnosticCode StrayBlank = new(
        "SEED217",
        Severity.Error,
        "Stray blank",
        "The text begins or ends with a blank, which nobody sees and everything compares.");
}
