using CaJapan.Graph.Seeds.Binding;
using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>The id of what belongs to a meeting begins with that of the meeting, and so belongs to one only.</summary>
internal static class ItemIdRule
{
    public static void Check(RuleContext context)
    {
        foreach (var item in MeetingItem.All(context.Seeds).Where(item => item.MeetingId is { } meeting && context.Definitions.ContainsKey(meeting)))
        {
            var meeting = item.MeetingId![Kind.Meeting.Id(string.Empty).Length..];
            if (!item.LocalId.StartsWith(meeting + "-", StringComparison.Ordinal))
            {
                context.Report(DiagnosticCatalog.ForeignItemId, item.At[item.Key], $"{item.Kind} '{item.LocalId}' must begin with '{meeting}-', the id of its meeting");
            }
        }
    }
}
