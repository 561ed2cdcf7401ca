using CaJapan.Graph.Facts.Statements;
using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>Whoever is the same person as another is so once, not in a circle, and according to no fact somebody else.</summary>
internal static class SameOfficialRule
{
    public static void Check(RuleContext context)
    {
        var said = context.Seeds.Said<SameStatement>().ToLookup(said => said.Statement.OfficialId, StringComparer.Ordinal);
        foreach (var official in said)
        {
            foreach (var other in official.Where(other => other.Statement.SameAsId != official.First().Statement.SameAsId))
            {
                context.Report(DiagnosticCatalog.SameAsSeveral, other.At["as"], $"'{official.Key}' is '{official.First().Statement.SameAsId}' already, at {official.First().At["as"]}");
            }
        }

        foreach (var two in context.Seeds.Said<DistinctStatement>().Where(two => context.PersonOf(two.Statement.OfficialId) == context.PersonOf(two.Statement.OtherId)))
        {
            context.Report(DiagnosticCatalog.DistinctFromOneself, two.At["from"], $"'{two.Statement.OfficialId}' and '{two.Statement.OtherId}' are one person according to another fact");
        }

        foreach (var circle in Cycles.Find(said.Select(official => official.Key), id => said[id].Take(1).Select(official => official.Statement.SameAsId)))
        {
            context.Report(DiagnosticCatalog.SameCycle, said[circle[0]].First().At["as"], $"the officials lead to one another: {Cycles.Print(circle)}");
        }
    }
}
