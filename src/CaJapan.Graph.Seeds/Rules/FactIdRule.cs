using CaJapan.Graph.Seeds.Binding;
using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>The id of a fact tells its source; that of a fact over several sources tells none.</summary>
internal static class FactIdRule
{
    public static void Check(RuleContext context)
    {
        var prefixes = context.Seeds.Documents.Select(document => Prefix(document.Value.Document.Id)).ToHashSet(StringComparer.Ordinal);
        foreach (var (fact, source) in context.Seeds.Facts)
        {
            var id = fact.Value.Fact.Id[Kind.Fact.Id(string.Empty).Length..];
            var prefix = id[..Math.Max(0, id.LastIndexOf('-'))];
            if (source is not null && prefix != Prefix(source.Id))
            {
                context.Report(DiagnosticCatalog.ForeignFactId, fact.At["id"], $"the id must begin with '{Prefix(source.Id)}-', as facts of this source do, not as '{id}'");
            }
            else if (source is null && prefixes.Contains(prefix))
            {
                context.Report(DiagnosticCatalog.ForeignFactId, fact.At["id"], $"'{id}' begins as the facts of one source do; this one is over several");
            }
        }
    }

    private static string Prefix(string sourceId) => sourceId[Kind.Source.Id(string.Empty).Length..].ToUpperInvariant();
}
