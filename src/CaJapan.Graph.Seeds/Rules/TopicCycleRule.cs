using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>No topic is broader than itself.</summary>
internal static class TopicCycleRule
{
    public static void Check(RuleContext context)
    {
        var topics = context.Seeds.Topics.ToLookup(topic => topic.Value.Id, StringComparer.Ordinal);
        foreach (var circle in Cycles.Find(context.Seeds.Topics.Select(topic => topic.Value.Id), id => topics[id].Select(topic => topic.Value.BroaderId).OfType<string>()))
        {
            context.Report(DiagnosticCatalog.TopicCycle, topics[circle[0]].First().At["broader"], $"the topic is broader than itself: {Cycles.Print(circle)}");
        }
    }
}
