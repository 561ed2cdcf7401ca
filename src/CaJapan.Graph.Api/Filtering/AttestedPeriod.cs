using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Api.Filtering;

/// <summary>
/// The time for which something is attested, as one interval: from <c>from</c>, or else the first day it was seen, to <c>to</c>, or else the last. Where neither end is dated at all, nothing limits it.
/// </summary>
internal static class AttestedPeriod
{
    /// <summary>It may have been so on the date: it did not begin after it and had not ended before it.</summary>
    public static Predicate Covers(NodeType type, Parameter date) =>
        new Predicate.And([new Predicate.Not(Start(type, Comparison.After, date)), new Predicate.Not(End(type, Comparison.Before, date))]);

    /// <summary>What its beginning is to the date.</summary>
    public static Predicate Start(NodeType type, Comparison comparison, Parameter date) => Either(type, "from", "observedFrom", comparison, date);

    /// <summary>What its end is to the date.</summary>
    public static Predicate End(NodeType type, Comparison comparison, Parameter date) => Either(type, "to", "observedTo", comparison, date);

    private static Predicate Either(NodeType type, string told, string seen, Comparison comparison, Parameter date)
    {
        var compared = new Predicate.Compare(type[told], comparison, date);
        return type.TryGetProperty(seen, out var sighting)
            ? new Predicate.Or([compared, new Predicate.And([new Predicate.IsNull(type[told]), new Predicate.Compare(sighting, comparison, date)])])
            : compared;
    }
}
