using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>Every id is given once. Things that facts define together are spoken of as often as one likes.</summary>
internal static class UniqueIdRule
{
    public static void Check(RuleContext context)
    {
        foreach (var definition in context.Seeds.Definitions)
        {
            var first = context.Definitions[definition.FullId];
            if (!definition.IsShared && first != definition)
            {
                context.Report(DiagnosticCatalog.DuplicateId, definition.Place, $"{definition.Kind} '{definition.Id}' is there already, at {first.Place}");
            }
        }
    }
}
