using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>The spellings of a name differ from one another and from the name shown.</summary>
internal static class DistinctSpellingRule
{
    public static void Check(RuleContext context)
    {
        foreach (var (entry, at) in context.Seeds.Entries)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal) { entry.Name };
            for (var i = 0; i < entry.Spellings.Length; i++)
            {
                if (!seen.Add(entry.Spellings[i].Text))
                {
                    context.Report(DiagnosticCatalog.RepeatedSpelling, at.Within("names", i)["text"], $"'{entry.Spellings[i].Text}' is among the names of '{entry.Id}' already");
                }
            }
        }
    }
}
