using CaJapan.Graph.Facts.Statements;
using CaJapan.Graph.Seeds.Binding;
using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>One statement at least says of what kind an outcome is.</summary>
internal static class OutcomeKindRule
{
    public static void Check(RuleContext context)
    {
        foreach (var same in context.Seeds.Said<OutcomeStatement>().GroupBy(said => said.Statement.OutcomeId, StringComparer.Ordinal).Where(same => !same.Any(said => said.At.Has("kind"))))
        {
            context.Report(DiagnosticCatalog.OutcomeWithoutKind, same.First().At["outcome"], $"no fact gives a kind to outcome '{same.Key[Kind.Outcome.Id(string.Empty).Length..]}'");
        }
    }
}
