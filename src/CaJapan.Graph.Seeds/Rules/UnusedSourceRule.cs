using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>A source is there for a fact, or for a spelling that it writes.</summary>
internal static class UnusedSourceRule
{
    public static void Check(RuleContext context)
    {
        var cited = context.Seeds.Entries.SelectMany(entry => entry.Entry.Spellings).SelectMany(spelling => spelling.SourceIds).ToHashSet(StringComparer.Ordinal);
        foreach (var document in context.Seeds.Documents.Where(document => document.Value.Facts.IsEmpty && !cited.Contains(document.Value.Document.Id)))
        {
            context.Report(DiagnosticCatalog.UnusedSource, document.At["id"], $"no fact and no spelling comes from '{document.Value.Document.Id}'");
        }
    }
}
