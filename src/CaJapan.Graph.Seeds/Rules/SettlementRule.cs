using CaJapan.Graph.Facts;
using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>Settled disputes, and no others, name the facts that settle them.</summary>
internal static class SettlementRule
{
    public static void Check(RuleContext context)
    {
        foreach (var dispute in context.Seeds.Disputes)
        {
            var names = dispute.At.Has("settledBy");
            if (dispute.Value.Status == DisputeStatus.Settled && !names)
            {
                context.Report(DiagnosticCatalog.SettledByNothing, dispute.At["status"], "a settled dispute names the facts that settle it");
            }
            else if (dispute.Value.Status != DisputeStatus.Settled && names)
            {
                context.Report(DiagnosticCatalog.SettlesNothing, dispute.At["settledBy"], "the dispute is not settled");
            }
        }
    }
}
