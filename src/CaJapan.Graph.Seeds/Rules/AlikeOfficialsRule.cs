using CaJapan.Graph.Facts.Registers;
using CaJapan.Graph.Facts.Statements;
using CaJapan.Graph.Names;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>Of two officials whose names the search for names takes for one person's, a fact says whether they are one or two.</summary>
internal static class AlikeOfficialsRule
{
    public static void Check(RuleContext context)
    {
        var names = EntryName.All(context.Seeds).Where(name => name.Entry is OfficialEntry).ToArray();
        var index = NameIndex.Of(names.Select(name => new NamedEntity(name.Entry.Id, NodeTypes.Official, name.Text)));
        var told = context.Seeds.Said<DistinctStatement>().Select(said => Pair(said.Statement.OfficialId, said.Statement.OtherId)).ToHashSet();

        // Of two who are alike, the one who stands later in the register is told of, once.
        var earlier = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            earlier.Add(name.Entry.Id);
            foreach (var (otherId, other) in index.TakenFor(name.Text).Where(other => earlier.Contains(other.OfficialId)))
            {
                if (context.PersonOf(otherId) != context.PersonOf(name.Entry.Id) && told.Add(Pair(otherId, name.Entry.Id)))
                {
                    context.Report(DiagnosticCatalog.AlikeOfficials, name.Place, $"'{name.Text}' is spelt like '{other}', a name of '{otherId}', and no fact says whether they are one person or two");
                }
            }
        }

        (string, string) Pair(string one, string other)
        {
            var (left, right) = (context.PersonOf(one), context.PersonOf(other));
            return string.CompareOrdinal(left, right) < 0 ? (left, right) : (right, left);
        }
    }
}
