using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>A dispute has two sides at least, each of them facts, and no fact is on two.</summary>
internal static class DisputeSidesRule
{
    public static void Check(RuleContext context)
    {
        foreach (var dispute in context.Seeds.Disputes)
        {
            var sides = dispute.Value.Sides;
            if (sides.Length < 2 && dispute.At.Has("sides"))
            {
                context.Report(DiagnosticCatalog.OneSidedDispute, dispute.At["sides"], $"a dispute has two sides or more, not {sides.Length}");
            }

            var seen = new HashSet<string>(StringComparer.Ordinal);
            for (var i = 0; i < sides.Length; i++)
            {
                var at = dispute.At.Within("sides", i);
                if (!at.Has("facts"))
                {
                    context.Report(DiagnosticCatalog.SideWithoutFacts, at.Start, "no fact gives this answer");
                }

                for (var j = 0; j < sides[i].FactIds.Length; j++)
                {
                    if (!seen.Add(sides[i].FactIds[j]))
                    {
                        context.Report(DiagnosticCatalog.FactOnBothSides, at["facts", j], $"'{sides[i].FactIds[j]}' is on another side of this dispute already");
                    }
                }
            }
        }
    }
}
