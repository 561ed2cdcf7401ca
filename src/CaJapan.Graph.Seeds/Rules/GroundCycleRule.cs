using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>No inference rests on itself, however long the way.</summary>
internal static class GroundCycleRule
{
    public static void Check(RuleContext context)
    {
        var ids = context.Seeds.Facts.Select(fact => fact.Fact.Value.Fact.Id);
        foreach (var circle in Cycles.Find(ids, id => context.FindFact(id)?.Fact.Value.Fact.RestsOn ?? []))
        {
            var place = context.FindFact(circle[0])!.Value.Fact.At["restsOn"];
            context.Report(DiagnosticCatalog.GroundCycle, place, $"the inference rests on itself: {Cycles.Print(circle)}");
        }
    }
}
