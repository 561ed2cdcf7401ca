using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>A spelling is written by somebody: by a fact, or by the sources it names.</summary>
internal static class WrittenSpellingRule
{
    public static void Check(RuleContext context)
    {
        var written = WrittenName.All(context.Seeds).ToLookup(name => name.EntityId, name => name.Text, StringComparer.Ordinal);

        // Whose these are is not known until the reference is mended.
        var strays = written.Where(names => !context.Definitions.ContainsKey(names.Key)).SelectMany(names => names).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var (entry, at) in context.Seeds.Entries)
        {
            for (var i = 0; i < entry.Spellings.Length; i++)
            {
                var spelling = entry.Spellings[i];
                if (spelling.SourceIds.IsEmpty && !strays.Contains(spelling.Text) && !written[entry.Id].Contains(spelling.Text, StringComparer.OrdinalIgnoreCase))
                {
                    context.Report(DiagnosticCatalog.UnwrittenSpelling, at.Within("names", i)["text"], $"no fact writes '{spelling.Text}', and no sources are named for it");
                }
            }
        }
    }
}
