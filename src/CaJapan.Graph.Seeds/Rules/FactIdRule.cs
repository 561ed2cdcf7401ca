using CaJapan.Graph.Seeds.Binding;
using CaJapan.Graph.Seeds.Diagnostics;
using CaJapan.Graph.Seeds.Reading;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>The id of a fact tells its source; that of a fact over several sources tells none.</summary>
internal static class FactIdRule
{
    public static void Check(RuleContext context)
    {
        var prefixes = context.Seeds.Documents.Select(document => Prefix(document.Node.Place)).ToHashSet(StringComparer.Ordinal);
        foreach (var (fact, source) in context.Seeds.Facts)
        {
            var id = fact.Value.Fact.Id[Kind.Fact.Id(string.Empty).Length..];
            var prefix = id[..Math.Max(0, id.LastIndexOf('-'))];
            if (source is not null && prefix != Prefix(fact.Node.Place))
            {
                context.Report(DiagnosticCatalog.ForeignFactId, fact.At["id"], $"the id must begin with '{Prefix(fact.Node.Place)}-', as facts of this source do, not as '{id}'");
            }
            else if (source is null && prefixes.Contains(prefix))
            {
                context.Report(DiagnosticCatalog.ForeignFactId, fact.At["id"], $"'{id}' begins as the facts of one source do; this one is over several");
            }
        }
    }

    /// <summary>By the file's name, which the id of the source must be: if that is mistaken, its facts need not be reported as well.</summary>
    private static string Prefix(Place place) => Path.GetFileNameWithoutExtension(place.File).ToUpperInvariant();
}
