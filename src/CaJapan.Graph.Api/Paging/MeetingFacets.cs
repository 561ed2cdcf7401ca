using System.Collections.Frozen;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Api.Paging;

/// <summary>The ways in which meetings divide.</summary>
internal static class MeetingFacets
{
    private static readonly FrozenDictionary<string, Facet> BySymbol = new Facet[]
    {
        new("SERIES", [Out(RelationshipTypes.InSeries)], null),
        new("YEAR", [], NodeTypes.Meeting["years"]),
        new("HOST", [Out(RelationshipTypes.HostedBy)], null),
        new("PARTICIPANT", [new Step(RelationshipTypes.ToMeeting, Direction.In, null), new Step(RelationshipTypes.OfCountry, Direction.Out, null)], null),
        new("TOPIC", [Out(RelationshipTypes.About)], null),
        new("FORMAT", [], NodeTypes.Meeting["format"]),
        new("STATUS", [], NodeTypes.Meeting["status"]),
        new("PLACE", [Out(RelationshipTypes.HeldAt)], null),
    }.ToFrozenDictionary(facet => facet.Symbol, StringComparer.Ordinal);

    /// <summary>The facet of that name in the schema.</summary>
    public static Facet Of(string symbol) => BySymbol[symbol];

    private static Step Out(RelationshipType relationship) => new(relationship, Direction.Out, null);
}
