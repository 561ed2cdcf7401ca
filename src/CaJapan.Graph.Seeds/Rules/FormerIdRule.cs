using CaJapan.Graph.Seeds.Diagnostics;
using CaJapan.Graph.Seeds.Reading;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>A former id leads to one thing, and to nothing that bears it now.</summary>
internal static class FormerIdRule
{
    public static void Check(RuleContext context)
    {
        var taken = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var former in context.Seeds.FormerIds)
        {
            if (context.Definitions.TryGetValue(former.FullId, out var present))
            {
                context.Report(DiagnosticCatalog.FormerIdInUse, former.Place, $"former id '{former.FullId}' is in use, at {present.Place}");
            }
            else if (!taken.TryAdd(former.FullId, former.Place))
            {
                context.Report(DiagnosticCatalog.FormerIdInUse, former.Place, $"former id '{former.FullId}' is that of something else too, at {taken[former.FullId]}");
            }
        }
    }
}
