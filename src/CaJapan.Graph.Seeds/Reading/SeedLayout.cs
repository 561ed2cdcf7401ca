using System.Collections.Immutable;

namespace CaJapan.Graph.Seeds.Reading;

/// <summary>Which files the seeds consist of.</summary>
internal static class SeedLayout
{
    public const string Dataset = "dataset.yaml";
    public const string Dialogue = "registers/dialogue.yaml";
    public const string Countries = "registers/countries.yaml";
    public const string Officials = "registers/officials.yaml";
    public const string Roles = "registers/roles.yaml";
    public const string Organizations = "registers/organizations.yaml";
    public const string Series = "registers/series.yaml";
    public const string Meetings = "registers/meetings.yaml";
    public const string Places = "registers/places.yaml";
    public const string Topics = "registers/topics.yaml";
    public const string Disputes = "registers/disputes.yaml";
    private const string Documents = "documents/";
    private const string Inferences = "documents/inferences";

    /// <summary>The files that every data set has.</summary>
    public static ImmutableArray<string> Required { get; } =
        [Dataset, Countries, Dialogue, Disputes, Meetings, Officials, Organizations, Places, Roles, Series, Topics];

    public static bool IsYaml(string path) => path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the path is that of a source document, the inferences not among them.</summary>
    public static bool IsSource(string path) => IsDocument(path) && !IsInferences(path);

    /// <summary>Whether the path is that of a file of inferences over several sources: <c>documents/inferences.yaml</c>, <c>documents/inferences-public.yaml</c>.</summary>
    public static bool IsInferences(string path) => IsDocument(path) && path.StartsWith(Inferences, StringComparison.Ordinal);

    public static bool IsKnown(string path) => IsDocument(path) || Required.Contains(path, StringComparer.Ordinal);

    private static bool IsDocument(string path) =>
        path.StartsWith(Documents, StringComparison.Ordinal) && path.IndexOf('/', Documents.Length) < 0 && path.EndsWith(".yaml", StringComparison.Ordinal);

    /// <summary>The id that a document must have, which is its file's name.</summary>
    public static string IdOf(string documentPath) => documentPath[Documents.Length..^".yaml".Length];
}
