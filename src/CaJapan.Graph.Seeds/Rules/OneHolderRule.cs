using CaJapan.Graph.Facts;
using CaJapan.Graph.Facts.Statements;
using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>Two people do not hold a post of one holder at the same time, as far as sources date both of their terms.</summary>
internal static class OneHolderRule
{
    public static void Check(RuleContext context)
    {
        var single = context.Seeds.Roles.Where(role => role.Value.OneHolder).Select(role => role.Value.Id).ToHashSet(StringComparer.Ordinal);
        var terms = context.Seeds.Said<TenureStatement>()
            .Where(said => single.Contains(said.Statement.RoleId) && said.Statement is { From: not null, To: not null })
            .ToLookup(said => said.Statement.RoleId, StringComparer.Ordinal);
        foreach (var role in terms)
        {
            var earlier = new List<Said>();
            foreach (var said in role.OrderBy(said => said.Statement.From!.Value.Earliest))
            {
                var term = new Said(context.PersonOf(said.Statement.OfficialId), said.Statement.From!.Value, said.Statement.To!.Value, said.Fact);

                // A day on which one leaves and the next comes is no overlap, nor is what the dates leave open.
                if (earlier.Find(other => other.Holder != term.Holder && term.From.Latest < other.To.Earliest && !context.IsDisputed(other.Fact, term.Fact)) is { } both)
                {
                    context.Report(DiagnosticCatalog.TwoHolders, said.At["from"], $"'{term.Holder}' holds '{role.Key}' from {term.From}, while '{both.Holder}' does until {both.To}");
                }

                earlier.Add(term);
            }
        }
    }

    private sealed record Said(string Holder, PartialDate From, PartialDate To, Fact Fact);
}
