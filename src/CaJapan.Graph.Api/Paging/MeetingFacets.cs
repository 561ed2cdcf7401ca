using System.Collections.Frozen;
using CaJapan.Graph.Api.Planning;
using CaJapan.Graph.Facts;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Api.Paging;

/// <summary>The ways in which meetings divide.</summary>
internal static class MeetingFacets
{
    private const string Participant = "PARTICIPANT";

    private static readonly FrozenDictionary<string, Facet> BySymbol = new Facet[]
    {
        new("SERIES", [Out(RelationshipTypes.InSeries)], null),
        new("YEAR", [], NodeTypes.Meeting["years"]),
        new("HOST", [Out(RelationshipTypes.HostedBy)], null),
        new("TOPIC", [Out(RelationshipTypes.About)], null),
        new("FORMAT", [], NodeTypes.Meeting["format"]),
        new("STATUS", [], NodeTypes.Meeting["status"]),
        new("PLACE", [Out(RelationshipTypes.HeldAt)], null),
    }.ToFrozenDictionary(facet => facet.Symbol, StringComparer.Ordinal);

    /// <summary>The facet of that name in the schema.</summary>
    public static Facet Of(string symbol, FieldPlanning planning) => symbol == Participant ? Participants(planning) : BySymbol[symbol];

    // Who is said not to have come did not take part, though a source tells of the delegation.
    private static Facet Participants(FieldPlanning planning) =>
        new(Participant, [new Step(RelationshipTypes.ToMeeting, Direction.In, null), new Step(RelationshipTypes.OfCountry, Direction.Out, null)], null)
        {
            Where = new Predicate.Compare(NodeTypes.Delegation["attendance"], Comparison.Eq, planning.Fixed(EnumSymbols.Of(Attendance.Present))),
        };

    private static Step Out(RelationshipType relationship) => new(relationship, Direction.Out, null);
}
