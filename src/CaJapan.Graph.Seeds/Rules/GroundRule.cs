using CaJapan.Graph.Facts;
using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>Inferences rest on facts, and nothing else does; those of one source on facts of that source.</summary>
internal static class GroundRule
{
    public static void Check(RuleContext context)
    {
        foreach (var (located, source) in context.Seeds.Facts)
        {
            var fact = located.Value.Fact;
            if (fact.Stance == Stance.Stated && located.At.Has("restsOn"))
            {
                context.Report(DiagnosticCatalog.GroundOfStated, located.At["restsOn"], "what a source states rests on nothing else");
            }
            else if (fact.Stance == Stance.Inferred && !located.At.Has("restsOn"))
            {
                context.Report(DiagnosticCatalog.GroundMissing, located.At.Start, "the inference names no fact that it rests on");
            }
            else if (source is not null)
            {
                for (var i = 0; i < fact.RestsOn.Length; i++)
                {
                    if (context.FindFact(fact.RestsOn[i]) is { } ground && ground.Source != source)
                    {
                        context.Report(DiagnosticCatalog.ForeignGround, located.At["restsOn", i], $"'{fact.RestsOn[i]}' is of another source; an inference over several stands in inferences.yaml");
                    }
                }
            }
        }
    }
}
