using System.Collections.Frozen;
using CaJapan.Graph.Facts;
using CaJapan.Graph.Facts.Statements;
using CaJapan.Graph.Seeds.Binding;
using CaJapan.Graph.Seeds.Diagnostics;
using CaJapan.Graph.Seeds.Reading;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>What a rule looks at and where it reports to.</summary>
internal sealed class RuleContext(BoundSeeds seeds, DiagnosticBag diagnostics)
{
    private readonly ILookup<string, (Located<BoundFact> Fact, SourceDocument? Source)> _facts = seeds.Facts.ToLookup(fact => fact.Fact.Value.Fact.Id, StringComparer.Ordinal);

    private readonly ILookup<string, string> _same = seeds.Said<SameStatement>().ToLookup(said => said.Statement.OfficialId, said => said.Statement.SameAsId, StringComparer.Ordinal);

    public BoundSeeds Seeds { get; } = seeds;

    /// <summary>Where each full id is given first.</summary>
    public FrozenDictionary<string, Definition> Definitions { get; } = seeds.Definitions
        .GroupBy(definition => definition.FullId, StringComparer.Ordinal)
        .ToFrozenDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

    /// <summary>The full ids that something refers to: a fact, or another entry.</summary>
    public FrozenSet<string> Referred { get; } = seeds.References.Select(reference => reference.FullId).ToFrozenSet(StringComparer.Ordinal);

    public void Report(DiagnosticCode code, Place place, string message) => diagnostics.Report(code, place, message);

    public (Located<BoundFact> Fact, SourceDocument? Source)? FindFact(string id) => _facts[id].Select(fact => ((Located<BoundFact>, SourceDocument?)?)fact).FirstOrDefault();

    /// <summary>Who an official is in the end, where facts say that it is another.</summary>
    public string PersonOf(string officialId)
    {
        // Those who lead to one another are reported elsewhere; here it is enough not to follow them for ever.
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (seen.Add(officialId) && _same[officialId].FirstOrDefault() is { } other)
        {
            officialId = other;
        }

        return officialId;
    }

    /// <summary>Whether a dispute has the two facts on different sides, so that both may stand.</summary>
    public bool IsDisputed(Fact left, Fact right) => Seeds.Disputes.Any(dispute =>
    {
        var sides = dispute.Value.Sides;
        return sides.Any(side => side.FactIds.Contains(left.Id) && sides.Any(other => other != side && other.FactIds.Contains(right.Id)));
    });
}
