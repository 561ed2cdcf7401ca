using CaJapan.Graph.Seeds.Binding;
using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>What a register names is spoken of: by a fact, or by another entry.</summary>
internal static class UsedEntryRule
{
    public static void Check(RuleContext context)
    {
        foreach (var definition in context.Seeds.Definitions.Where(definition => Kind.Registered.Contains(definition.Kind) && !context.Referred.Contains(definition.FullId)))
        {
            context.Report(DiagnosticCatalog.UnusedEntry, definition.Place, $"nothing refers to {definition.Kind} '{definition.Id}'");
        }
    }
}
