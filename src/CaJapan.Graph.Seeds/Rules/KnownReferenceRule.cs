using CaJapan.Graph.Seeds.Binding;
using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>What is referred to exists, and is of the kind that the key wants.</summary>
internal static class KnownReferenceRule
{
    public static void Check(RuleContext context)
    {
        foreach (var reference in context.Seeds.References.Where(reference => !context.Definitions.ContainsKey(reference.FullId)))
        {
            var known = context.Seeds.Definitions.Where(definition => definition.Kind == reference.Kind).Select(definition => definition.Id);
            var hint = DidYouMean.Hint(reference.Id, known);
            if (hint.Length == 0 && OtherKind(reference, context) is { } other)
            {
                context.Report(DiagnosticCatalog.WrongKind, reference.Place, $"'{reference.Key}' is {reference.Kind.WithArticle}; '{reference.Id}' is {other.WithArticle}");
            }
            else
            {
                context.Report(DiagnosticCatalog.UnknownReference, reference.Place, $"unknown {reference.Kind} '{reference.Id}'{hint}");
            }
        }
    }

    private static Kind? OtherKind(Reference reference, RuleContext context) =>
        Kind.Entities.FirstOrDefault(kind => context.Definitions.ContainsKey(kind.Id(reference.Id)));
}
