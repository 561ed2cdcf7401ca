using CaJapan.Graph.Api.Arguments;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using CaJapan.GraphQL.Execution.Coercion;

namespace CaJapan.Graph.Api.Filtering;

/// <summary>
/// The time of a tenure as one interval: from <c>from</c>, or else the first day it was seen, to <c>to</c>, or else the last. It is null where neither end is told, so that only being seen is known.
/// </summary>
internal static class TenureInterval
{
    public static Predicate Plan(FilterPlanning filter) => Filter.All(filter.Parts().Select(part => part.Name switch
    {
        "isNull" => IsNull(part.Part),
        "before" => End(Comparison.Before, part.Part),
        "after" => Start(Comparison.After, part.Part),
        "overlaps" => new Predicate.And([new Predicate.Not(Start(Comparison.After, part.Part)), new Predicate.Not(End(Comparison.Before, part.Part))]),
        _ => new Predicate.And([Start(Comparison.Eq, part.Part), End(Comparison.Eq, part.Part)]),
    }));

    private static Predicate.Or Start(Comparison comparison, FilterPlanning date) => Either("from", "observedFrom", comparison, date);

    private static Predicate.Or End(Comparison comparison, FilterPlanning date) => Either("to", "observedTo", comparison, date);

    private static Predicate.Or Either(string told, string seen, Comparison comparison, FilterPlanning date)
    {
        var value = date.Read(DateReader.Instance);
        return new Predicate.Or(
        [
            new Predicate.Compare(NodeTypes.Tenure[told], comparison, value),
            new Predicate.And([new Predicate.IsNull(NodeTypes.Tenure[told]), new Predicate.Compare(NodeTypes.Tenure[seen], comparison, value)]),
        ]);
    }

    private static Predicate IsNull(FilterPlanning asked)
    {
        var isNull = new Predicate.And([new Predicate.IsNull(NodeTypes.Tenure["from"]), new Predicate.IsNull(NodeTypes.Tenure["to"])]);
        return asked.Value is BooleanInput { Value: true } ? isNull : new Predicate.Not(isNull);
    }
}
