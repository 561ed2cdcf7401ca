using CaJapan.Graph.Api.Ordering;
using CaJapan.Graph.Api.Paging;
using CaJapan.Graph.Api.Planning;
using CaJapan.Graph.Facts;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using static CaJapan.Graph.Api.Binding.Fields;

namespace CaJapan.Graph.Api.Binding.Types;

/// <summary>How well the Dialogue is known: the data set's node in scope.</summary>
internal static class QualityBinding
{
    public static TypeBinding<Column> Binding { get; } = new(
        "Quality",
        NodeTypes.Dataset,
        [
            Many("bySeries", new NodeSet.All(NodeTypes.SeriesCoverage)),
            Many("byCountry", new NodeSet.All(NodeTypes.CountryCoverage)),
            Many("byYear", new NodeSet.All(NodeTypes.YearCoverage)),
            Derived("facts", "count of all Fact nodes", _ => new Column.Count(new NodeSet.All(NodeTypes.Fact))),
            Derived("singleSourceFacts", "page of all Fact nodes whose singleSource is true", planning => Page.Of(SingleSource(planning), planning)),
            Derived("openDisputes", "all Dispute nodes whose status is OPEN", planning => List(Open(planning), planning)),
        ]);

    private static Column.Many List(NodeSet nodes, FieldPlanning planning) => new Column.Many(nodes, DefaultOrders.Of(nodes), planning.Shape());

    private static NodeSet SingleSource(FieldPlanning planning) =>
        new NodeSet.All(NodeTypes.Fact).Where(new Predicate.Compare(NodeTypes.Fact["singleSource"], Comparison.Eq, planning.Fixed(true)));

    private static NodeSet Open(FieldPlanning planning) =>
        new NodeSet.All(NodeTypes.Dispute).Where(new Predicate.Compare(NodeTypes.Dispute["status"], Comparison.Eq, planning.Fixed(EnumSymbols.Of(DisputeStatus.Open))));
}
