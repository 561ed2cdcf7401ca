using CaJapan.Graph.Facts;
using CaJapan.Graph.Facts.Statements;
using CaJapan.Graph.Seeds.Binding;
using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>One source knows one head of a delegation. Whoever chairs the meeting heads the own delegation too.</summary>
internal static class OneHeadRule
{
    public static void Check(RuleContext context)
    {
        var heads = context.Seeds.Said<ParticipationStatement>()
            .Where(said => said.Statement is { SenderId: not null, Capacity: Capacity.Head or Capacity.Chair } && said.Source is not null)
            .GroupBy(said => (said.Source, said.Statement.MeetingId, said.Statement.SenderId));
        foreach (var delegation in heads)
        {
            var first = delegation.First();
            foreach (var other in delegation.Where(said => Who(said) != Who(first)))
            {
                context.Report(
                    DiagnosticCatalog.TwoHeads,
                    other.At["capacity"],
                    $"'{Who(other)}' heads a delegation that '{Who(first)}' heads according to the same source, at {first.At["capacity"]}");
            }
        }
    }

    private static string Who(Said<ParticipationStatement> said) => said.Statement.OfficialId?[Kind.Official.Id(string.Empty).Length..] ?? said.Statement.UnnamedKey!;
}
