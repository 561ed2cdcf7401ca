using System.Collections.Frozen;
using CaJapan.Graph.Facts;
using CaJapan.Graph.Seeds.Binding;
using CaJapan.Graph.Seeds.Diagnostics;
using CaJapan.Graph.Seeds.Reading;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>What a rule looks at and where it reports to.</summary>
internal sealed class RuleContext(BoundSeeds seeds, DiagnosticBag diagnostics)
{
    private readonly ILookup<string, (Located<BoundFact> Fact, SourceDocument? Source)> _facts = seeds.Facts.ToLookup(fact => fact.Fact.Value.Fact.Id, StringComparer.Ordinal);

    public BoundSeeds Seeds { get; } = seeds;

    /// <summary>Where each full id is given first.</summary>
    public FrozenDictionary<string, Definition> Definitions { get; } = seeds.Definitions
        .GroupBy(definition => definition.FullId, StringComparer.Ordinal)
        .ToFrozenDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

    public void Report(DiagnosticCode code, Place place, string message) => diagnostics.Report(code, place, message);

    public (Located<BoundFact> Fact, SourceDocument? Source)? FindFact(string id) => _facts[id].Select(fact => ((Located<BoundFact>, SourceDocument?)?)fact).FirstOrDefault();

    /// <summary>Whether a dispute has the two facts on different sides, so that both may stand.</summary>
    public bool IsDisputed(Fact left, Fact right) => Seeds.Disputes.Any(dispute =>
    {
        var sides = dispute.Value.Sides;
        return sides.Any(side => side.FactIds.Contains(left.Id) && sides.Any(other => other != side && other.FactIds.Contains(right.Id)));
    });
}
