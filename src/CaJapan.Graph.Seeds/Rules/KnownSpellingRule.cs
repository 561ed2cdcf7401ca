using CaJapan.Graph.Facts.Registers;
using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>A name as written is one of the spellings that the register has of it, but for case.</summary>
internal static class KnownSpellingRule
{
    public static void Check(RuleContext context)
    {
        var entries = context.Seeds.Entries.ToLookup(entry => entry.Entry.Id, entry => entry.Entry, StringComparer.Ordinal);
        foreach (var written in WrittenName.All(context.Seeds))
        {
            if (entries[written.EntityId].FirstOrDefault() is { } entry && !Spellings(entry).Contains(written.Text, StringComparer.OrdinalIgnoreCase))
            {
                var hint = DidYouMean.Hint(written.Text, Spellings(entry));
                context.Report(DiagnosticCatalog.UnknownSpelling, written.Place, $"'{written.Text}' is no spelling of '{entry.Id}'{hint}");
            }
        }
    }

    private static IEnumerable<string> Spellings(RegisterEntry entry) => entry.Spellings.Select(spelling => spelling.Text).Prepend(entry.Name);
}
