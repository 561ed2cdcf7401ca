using CaJapan.Graph.Facts;
using CaJapan.Graph.Facts.Registers;
using CaJapan.Graph.Facts.Statements;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Folding;

/// <summary>All spellings of a name, each with the sources that write it so.</summary>
internal static class NameFold
{
    public static void Fold(Dataset dataset, Testimony testimony, GraphDraft draft)
    {
        var written = Written(testimony).ToLookup(w => w.EntityId, StringComparer.Ordinal);
        foreach (var official in dataset.Officials)
        {
            Names(official, official.FamilyFirst, written[official.Id], draft);
        }

        foreach (var entry in new RegisterEntry[] { dataset.Dialogue }.Concat(dataset.Countries).Concat(dataset.Organizations).Concat(dataset.Series).Concat(dataset.Places).Concat(dataset.Topics).Concat(dataset.Roles).Concat(dataset.Meetings))
        {
            Names(entry, familyFirst: false, written[entry.Id], draft);
        }

        foreach (var said in testimony.Of<NameStatement>())
        {
            draft.Support(said.Fact.Id, said.Statement.EntityId, "names");
        }

        foreach (var said in testimony.Of<SameStatement>())
        {
            draft.Support(said.Fact.Id, said.Statement.SameAsId, "formerIds");
        }

        foreach (var said in testimony.Of<DistinctStatement>())
        {
            draft.Support(said.Fact.Id, said.Statement.OfficialId);
            draft.Support(said.Fact.Id, said.Statement.OtherId);
        }
    }

    private static IEnumerable<WrittenName> Written(Testimony testimony)
    {
        foreach (var said in testimony.Of<ParticipationStatement>())
        {
            if (said.Statement is { OfficialId: { } official, WrittenName: { } name } && said.Source is not null)
            {
                yield return new WrittenName(official, name, said.Source.Id);
            }
        }

        foreach (var said in testimony.Of<NameStatement>())
        {
            if (said.Source is not null)
            {
                yield return new WrittenName(said.Statement.EntityId, said.Statement.Text, said.Source.Id);
            }
        }
    }

    /// <summary>The name shown first, then the register's other spellings that a source in the scope writes, then what facts write besides. What differs in case alone is one spelling; the case stands in the written forms.</summary>
    private static void Names(RegisterEntry entry, bool familyFirst, IEnumerable<WrittenName> written, GraphDraft draft)
    {
        var spellings = new List<Spelling> { new(entry.Name, NameKind.Preferred, null, familyFirst, []) };
        spellings.AddRange(entry.Spellings.Where(s => !s.SourceIds.IsEmpty || written.Any(w => SameButForCase(w.Text, s.Text))));
        spellings.AddRange(written.Select(w => w.Text).Where(t => !spellings.Exists(s => SameButForCase(s.Text, t))).Distinct(StringComparer.OrdinalIgnoreCase).Select(t => new Spelling(t, NameKind.Alias, null, familyFirst, [])));

        var number = 0;
        foreach (var spelling in spellings)
        {
            var name = draft.Add(NodeTypes.Name, Ids.Record("name", entry.Id, ++number));
            name["text"] = spelling.Text;
            name["language"] = spelling.Language;
            name["script"] = Script.Of(spelling.Text);
            name["kind"] = EnumSymbols.Of(spelling.Kind);
            name["familyFirst"] = spelling.FamilyFirst;
            name["position"] = number;
            draft.Relate(RelationshipTypes.NameOf, name.Id, entry.Id);
            foreach (var source in written.Where(w => SameButForCase(w.Text, spelling.Text)).Select(w => w.SourceId).Concat(spelling.SourceIds).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            {
                draft.Relate(RelationshipTypes.StatedIn, name.Id, source);
            }
        }

        draft[entry.Id]["searchNames"] = spellings.Select(s => NameFolding.Fold(s.Text)).Distinct(StringComparer.Ordinal).ToArray();
    }

    private static bool SameButForCase(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private sealed record WrittenName(string EntityId, string Text, string SourceId);
}
