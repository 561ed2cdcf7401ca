using CaJapan.Graph.Facts;
using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>A fact of a seed text names the paragraph, since these were read whole; a fact over several sources is an inference and cannot.</summary>
internal static class ParagraphRule
{
    public static void Check(RuleContext context)
    {
        foreach (var (fact, source) in context.Seeds.Facts)
        {
            if (source is not null)
            {
                if (source.Kind == SourceKind.Seed && !fact.At.Has("paragraph"))
                {
                    context.Report(DiagnosticCatalog.ParagraphMissing, fact.At.Start, "the fact names no paragraph of its source");
                }

                continue;
            }

            if (fact.Value.Fact.Stance == Stance.Stated)
            {
                context.Report(DiagnosticCatalog.NotAnInference, fact.At["stance"], "only inferences stand here; what a source states stands in that source's file");
            }

            if (fact.At.Has("paragraph"))
            {
                context.Report(DiagnosticCatalog.NotAnInference, fact.At["paragraph"], "an inference over several sources has no paragraph");
            }
        }
    }
}
