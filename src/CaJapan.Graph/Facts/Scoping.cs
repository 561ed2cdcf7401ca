using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using CaJapan.Graph.Facts.Registers;

namespace CaJapan.Graph.Facts;

/// <summary>Takes out of a data set what lies outside a scope, as if its sources had never been read.</summary>
public static class Scoping
{
    /// <summary>
    /// The data set with the sources of a scope alone. An inference stays where all that it rests on does. Spellings and disputes keep what sources in the scope say; a spelling that none of them writes goes, and so does a dispute
    /// of which fewer than two sides are left. Register entries stay: folding makes nothing of those that no fact supports.
    /// </summary>
    public static Dataset Within(this Dataset dataset, DatasetScope scope)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        if (scope == DatasetScope.All)
        {
            return dataset;
        }

        var documents = dataset.Documents.Where(document => document.Kind == SourceKind.Seed).ToImmutableArray();
        var sources = documents.Select(document => document.Id).ToHashSet(StringComparer.Ordinal);
        var facts = documents.SelectMany(document => document.Facts).Select(fact => fact.Id).ToHashSet(StringComparer.Ordinal);
        var inferences = Following(dataset.Inferences, facts);
        return dataset with
        {
            Scope = scope,
            Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{dataset.Hash} {scope}"))),
            Dialogue = Within(dataset.Dialogue, sources),
            Countries = Within(dataset.Countries, sources),
            Officials = Within(dataset.Officials, sources),
            Roles = Within(dataset.Roles, sources),
            Organizations = Within(dataset.Organizations, sources),
            Series = Within(dataset.Series, sources),
            Meetings = Within(dataset.Meetings, sources),
            Places = Within(dataset.Places, sources),
            Topics = Within(dataset.Topics, sources),
            Disputes = [.. dataset.Disputes.Select(dispute => Within(dispute, facts)).Where(dispute => dispute.Sides.Length > 1)],
            Documents = documents,
            Inferences = inferences,
        };
    }

    /// <summary>The inferences that follow from the facts; their ids are added to these. One may rest on another that stands after it.</summary>
    private static ImmutableArray<Fact> Following(ImmutableArray<Fact> inferences, HashSet<string> facts)
    {
        int known;
        do
        {
            known = facts.Count;
            facts.UnionWith(inferences.Where(inference => inference.RestsOn.All(facts.Contains)).Select(inference => inference.Id));
        }
        while (facts.Count > known);
        return [.. inferences.Where(inference => facts.Contains(inference.Id))];
    }

    private static ImmutableArray<T> Within<T>(ImmutableArray<T> entries, HashSet<string> sources)
        where T : RegisterEntry => [.. entries.Select(entry => Within(entry, sources))];

    private static T Within<T>(T entry, HashSet<string> sources)
        where T : RegisterEntry => entry with
        {
            Spellings =
            [
                .. entry.Spellings.Where(spelling => spelling.SourceIds.IsEmpty || spelling.SourceIds.Any(sources.Contains))
                    .Select(spelling => spelling with { SourceIds = [.. spelling.SourceIds.Where(sources.Contains)] }),
            ],
        };

    private static DisputeEntry Within(DisputeEntry dispute, HashSet<string> facts) => dispute with
    {
        Sides = [.. dispute.Sides.Select(side => side with { FactIds = [.. side.FactIds.Where(facts.Contains)] }).Where(side => side.FactIds.Length > 0)],
        SettledBy = [.. dispute.SettledBy.Where(facts.Contains)],
    };
}
