namespace CaJapan.Graph.Seeds.Diagnostics;

/// <content>1xx: files.</content>
public static partial class DiagnosticCatalog
{
    internal static readonly DiagnosticCode MissingFile = new(
        "SEED101",
        Severity.Error,
        "File missing",
        "Every data set has this file. An empty register is the file with an empty list, [].");

    internal static readonly DiagnosticCode UnexpectedFile = new(
        "SEED102",
        Severity.Error,
        "File of another name",
        "The seeds are dataset.yaml, the files of registers/ named in the README, and documents/ with one .yaml file for each source. Rename the file or take it away.");

    internal static readonly DiagnosticCode UnreadableFile = new(
        "SEED103",
        Severity.Error,
        "File cannot be read",
        "The file is there but the system does not let it be read. Look at its permissions.");

    internal static readonly DiagnosticCode FileTooLarge = new(
        "SEED104",
        Severity.Error,
        "File too large",
        "A seed file is at most 1 MiB; people write no larger ones. Perhaps something else was saved here.");

    internal static readonly DiagnosticCode EmptyFile = new(
        "SEED105",
        Severity.Error,
        "File empty",
        "The file holds nothing but blank lines or comments. Fill it, write [] for an empty list, or take it away.");

    internal static readonly DiagnosticCode ByteOrderMark = new(
        "SEED106",
        Severity.Error,
        "Byte order mark",
        "Save the file as UTF-8 without a byte order mark.");

    internal static readonly DiagnosticCode NotUtf8 = new(
        "SEED107",
        Severity.Error,
        "Not UTF-8",
        "Save the file as UTF-8.");

    internal static readonly DiagnosticCode BinaryContent = new(
        "SEED108",
        Severity.Error,
        "Not a text file",
        "Text holds no control characters but line ends. Perhaps something else was saved here.");

    internal static readonly DiagnosticCode Tab = new(
        "SEED109",
        Severity.Error,
        "Tab",
        "YAML takes no tabs for indentation, and elsewhere nobody sees them. Write spaces.");

    internal static readonly DiagnosticCode YamlSyntax = new(
        "SEED110",
        Severity.Error,
        "Not valid YAML",
        "The file is not YAML from here on. Often a text with a colon or quotation mark in it needs quotes around it, or a line is indented wrongly.");

    internal static readonly DiagnosticCode Anchor = new(
        "SEED111",
        Severity.Error,
        "Anchor",
        "Seed files are plain YAML, where every value is written out where it belongs.");

    internal static readonly DiagnosticCode Alias = new(
        "SEED112",
        Severity.Error,
        "Alias",
        "Seed files are plain YAML, where every value is written out where it belongs.");

    internal static readonly DiagnosticCode Tag = new(
        "SEED113",
        Severity.Error,
        "Tag",
        "Seed files are plain YAML. The key says which type of value is wanted.");

    internal static readonly DiagnosticCode SeveralDocuments = new(
        "SEED114",
        Severity.Error,
        "Several documents in a file",
        "A seed file is one YAML document. Put the others into files of their own.");

    internal static readonly DiagnosticCode DuplicateKey = new(
        "SEED115",
        Severity.Error,
        "Key given twice",
        "Of two values for one key, one would be lost. Keep the right one.");

    internal static readonly DiagnosticCode TooDeep = new(
        "SEED116",
        Severity.Error,
        "Nested too deep",
        "The format needs a handful of levels; this file goes on beyond 32.");

    internal static readonly DiagnosticCode TooManyNodes = new(
        "SEED117",
        Severity.Error,
        "Too many values",
        "A seed file holds at most 50,000 values. Split it.");

    internal static readonly DiagnosticCode KeyNotText = new(
        "SEED118",
        Severity.Error,
        "Key that is no text",
        "Keys are plain words; lists and mappings stand on the right-hand side only.");
}
