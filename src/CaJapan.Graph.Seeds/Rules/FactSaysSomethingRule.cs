using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>A fact leads to something.</summary>
internal static class FactSaysSomethingRule
{
    public static void Check(RuleContext context)
    {
        foreach (var (fact, _) in context.Seeds.Facts)
        {
            if (!fact.At.Has("states") && !fact.At.Has("about"))
            {
                context.Report(DiagnosticCatalog.FactSaysNothing, fact.At.Start, "the fact neither states anything nor is about anything");
            }
        }
    }
}
