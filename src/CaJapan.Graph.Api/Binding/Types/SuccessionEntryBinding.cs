using CaJapan.Graph.Api.Filtering;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using static CaJapan.Graph.Api.Binding.Fields;
using static CaJapan.Graph.Api.Binding.Paths;
using static CaJapan.Graph.Ontology.RelationshipTypes;

namespace CaJapan.Graph.Api.Binding.Types;

/// <summary>One holder of a role.</summary>
internal static class SuccessionEntryBinding
{
    public static TypeBinding<Column> Binding { get; } = new(
        "SuccessionEntry",
        NodeTypes.SuccessionEntry,
        [
            One("official", Here.Out(HeldBy)),
            One("tenure", Here.Out(InTenure)),
            .. Properties("firstSeen", "lastSeen", "certain"),
        ]);

    /// <summary>The holder may have held the post on the date: the tenure covers it, or an unnamed holder was seen then.</summary>
    public static Predicate Covers(Parameter date)
    {
        var hasTenure = new Predicate.Some(Here.Out(InTenure), new Predicate.And([]));
        var tenureCovers = new Predicate.Some(Here.Out(InTenure), AttestedPeriod.Covers(NodeTypes.Tenure, date));
        var wasSeen = new Predicate.Compare(NodeTypes.SuccessionEntry["firstSeen"], Comparison.Overlaps, date);
        return new Predicate.Or([tenureCovers, new Predicate.And([new Predicate.Not(hasTenure), wasSeen])]);
    }
}
