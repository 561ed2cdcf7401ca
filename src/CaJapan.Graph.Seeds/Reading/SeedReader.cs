using System.Collections.Frozen;
using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds.Reading;

/// <summary>The first stage: files in, located trees and a hash out.</summary>
internal static class SeedReader
{
    public static SeedTrees Read(ISeedFiles files, DiagnosticBag diagnostics)
    {
        var paths = files.Paths.Where(SeedLayout.IsYaml).Order(StringComparer.Ordinal).ToArray();
        ReportLayout(files.Name, paths, diagnostics);

        var trees = new Dictionary<string, Node>(StringComparer.Ordinal);
        using var hash = new DatasetHash();
        var complete = true;
        foreach (var path in paths.Where(SeedLayout.IsKnown))
        {
            var file = $"{files.Name}/{path}";
            var bytes = SeedBytes.Read(files, path, diagnostics);
            var text = bytes is null ? null : TextDecoder.Decode(bytes, file, diagnostics);
            var tree = text is null ? null : TreeReader.Read(text, file, diagnostics);
            complete &= tree is not null;
            if (tree is not null)
            {
                trees.Add(path, tree);
                hash.Add(path, text!);
            }
        }

        complete &= SeedLayout.Required.All(trees.ContainsKey);
        return new SeedTrees(trees.ToFrozenDictionary(StringComparer.Ordinal), complete, hash.ToString());
    }

    private static void ReportLayout(string folder, string[] paths, DiagnosticBag diagnostics)
    {
        foreach (var path in paths.Where(path => !SeedLayout.IsKnown(path)))
        {
            var hint = DidYouMean.Hint(path, SeedLayout.Required);
            diagnostics.Report(DiagnosticCatalog.UnexpectedFile, new Place($"{folder}/{path}", 1, 1), $"no file of the seeds has this name{hint}");
        }

        foreach (var path in SeedLayout.Required.Except(paths, StringComparer.Ordinal))
        {
            diagnostics.Report(DiagnosticCatalog.MissingFile, new Place($"{folder}/{path}", 1, 1), "the file is missing");
        }
    }
}
