using CaJapan.Graph.Facts;
using CaJapan.Graph.Facts.Registers;
using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>Two entries of a register have no name in common, accents and case aside. Namesakes there are among people alone, of whom <see cref="AlikeOfficialsRule"/> tells.</summary>
internal static class SharedNameRule
{
    public static void Check(RuleContext context)
    {
        var first = new Dictionary<(Type Register, string Name), RegisterEntry>();
        foreach (var name in EntryName.All(context.Seeds).Where(name => name.Entry is not OfficialEntry))
        {
            var key = (name.Entry.GetType(), NameFolding.Fold(name.Text));
            if (!first.TryAdd(key, name.Entry) && first[key].Id != name.Entry.Id)
            {
                context.Report(DiagnosticCatalog.SharedName, name.Place, $"'{name.Text}' is a name of '{first[key].Id}' too");
            }
        }
    }
}
