using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>One statement at least gives a name to what facts speak of.</summary>
internal static class ItemNameRule
{
    public static void Check(RuleContext context)
    {
        foreach (var same in MeetingItem.All(context.Seeds).GroupBy(item => item.Id, StringComparer.Ordinal).Where(same => same.All(item => item.Name is null)))
        {
            var item = same.First();
            context.Report(DiagnosticCatalog.ItemWithoutName, item.At[item.Key], $"no fact gives a name to {item.Kind} '{item.LocalId}'");
        }
    }
}
