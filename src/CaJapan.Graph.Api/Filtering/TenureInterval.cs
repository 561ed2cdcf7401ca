using CaJapan.Graph.Api.Arguments;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using CaJapan.GraphQL.Execution.Coercion;

namespace CaJapan.Graph.Api.Filtering;

/// <summary>The attested period of a tenure, filtered as a date is. It is null where neither end is told, so that only being seen is known.</summary>
internal static class TenureInterval
{
    public static Predicate Plan(FilterPlanning filter) => Filter.All(filter.Parts().Select(part => part.Name == "isNull" ? IsNull(part.Part) : Compare(part.Name, part.Part.Read(DateReader.Instance))));

    private static Predicate Compare(string name, Parameter date) => name switch
    {
        "before" => AttestedPeriod.End(NodeTypes.Tenure, Comparison.Before, date),
        "after" => AttestedPeriod.Start(NodeTypes.Tenure, Comparison.After, date),
        "overlaps" => AttestedPeriod.Covers(NodeTypes.Tenure, date),
        _ => new Predicate.And([AttestedPeriod.Start(NodeTypes.Tenure, Comparison.Eq, date), AttestedPeriod.End(NodeTypes.Tenure, Comparison.Eq, date)]),
    };

    private static Predicate IsNull(FilterPlanning asked)
    {
        var isNull = new Predicate.And([new Predicate.IsNull(NodeTypes.Tenure["from"]), new Predicate.IsNull(NodeTypes.Tenure["to"])]);
        return asked.Value is BooleanInput { Value: true } ? isNull : new Predicate.Not(isNull);
    }
}
