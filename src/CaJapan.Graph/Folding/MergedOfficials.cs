using System.Collections.Immutable;
using CaJapan.Graph.Facts;
using CaJapan.Graph.Facts.Registers;
using CaJapan.Graph.Facts.Statements;

namespace CaJapan.Graph.Folding;

/// <summary>Makes one official of those who are one person according to a fact. All that is said of either is then said of the one; the id of the other becomes a former id.</summary>
internal static class MergedOfficials
{
    /// <summary>The data set with nobody in it twice.</summary>
    public static Dataset Merge(Dataset dataset)
    {
        var same = dataset.Documents.SelectMany(document => document.Facts).Concat(dataset.Inferences)
            .SelectMany(fact => fact.States.OfType<SameStatement>())
            .DistinctBy(statement => statement.OfficialId, StringComparer.Ordinal)
            .ToDictionary(statement => statement.OfficialId, statement => statement.SameAsId, StringComparer.Ordinal);
        if (same.Count == 0)
        {
            return dataset;
        }

        return dataset with
        {
            Officials = [.. dataset.Officials.GroupBy(official => Now(official.Id)!, StringComparer.Ordinal).Select(one => One(one.Key, [.. one]))],
            Documents = [.. dataset.Documents.Select(document => document with { Facts = Facts(document.Facts) })],
            Inferences = Facts(dataset.Inferences),
        };

        string? Now(string? id)
        {
            while (id is not null && same.TryGetValue(id, out var other))
            {
                id = other;
            }

            return id;
        }

        ImmutableArray<Fact> Facts(ImmutableArray<Fact> facts) => [.. facts.Select(fact => fact with
        {
            States = [.. fact.States.Select(Statement)],
            About = [.. fact.About.Select(target => target with { EntityId = Now(target.EntityId)! })],
        })];

        Statement Statement(Statement statement) => statement switch
        {
            ParticipationStatement participation => participation with { OfficialId = Now(participation.OfficialId) },
            TenureStatement tenure => tenure with { OfficialId = Now(tenure.OfficialId)! },
            NameStatement name => name with { EntityId = Now(name.EntityId)! },
            PositionStatement position => position with { By = Credit(position.By) },
            DistinctStatement two => two with { OfficialId = Now(two.OfficialId)!, OtherId = Now(two.OtherId)! },
            SameStatement merged => merged with { SameAsId = Now(merged.SameAsId)! },
            InitiativeStatement initiative => initiative with { By = Credit(initiative.By) },
            _ => statement,
        };

        Credit Credit(Credit credit) => credit with { OfficialId = Now(credit.OfficialId) };
    }

    /// <summary>One entry of several: what the others are called are other spellings of the name.</summary>
    private static OfficialEntry One(string id, ImmutableArray<OfficialEntry> entries)
    {
        var kept = entries.Single(entry => entry.Id == id);
        var others = entries.Remove(kept);
        return kept with
        {
            FormerIds = [.. kept.FormerIds.Concat(others.SelectMany(other => other.FormerIds.Append(other.Id))).Order(StringComparer.Ordinal)],
            Spellings =
            [
                .. kept.Spellings.Concat(others.SelectMany(other => other.Spellings.Prepend(new Spelling(other.Name, NameKind.Alias, null, other.FamilyFirst, []))))
                    .Where(spelling => spelling.Text != kept.Name)
                    .GroupBy(spelling => spelling.Text, StringComparer.Ordinal)
                    .Select(alike => alike.First() with { SourceIds = [.. alike.SelectMany(spelling => spelling.SourceIds).Distinct(StringComparer.Ordinal)] }),
            ],
        };
    }
}
