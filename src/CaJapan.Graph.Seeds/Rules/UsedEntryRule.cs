using CaJapan.Graph.Seeds.Binding;
using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>What a register names is spoken of: by a fact, or by another entry.</summary>
internal static class UsedEntryRule
{
    public static void Check(RuleContext context)
    {
        var used = context.Seeds.References.Select(reference => reference.FullId).ToHashSet(StringComparer.Ordinal);
        foreach (var definition in context.Seeds.Definitions.Where(definition => Kind.Registered.Contains(definition.Kind) && !used.Contains(definition.FullId)))
        {
            context.Report(DiagnosticCatalog.UnusedEntry, definition.Place, $"nothing refers to {definition.Kind} '{definition.Id}'");
        }
    }
}
