using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using static CaJapan.Graph.Api.Binding.Fields;
using static CaJapan.Graph.Api.Binding.Paths;
using static CaJapan.Graph.Ontology.RelationshipTypes;

namespace CaJapan.Graph.Api.Binding.Types;

/// <summary>A country.</summary>
internal static class CountryBinding
{
    public static TypeBinding<Column> Binding { get; } = Entities.Of(
        NodeTypes.Country,
        Property("code"),
        Many("names", Here.In(NameOf)),
        Derived("representation", "<-OF_COUNTRY-Representation of the series, by the meetings' dates and status", planning => RepresentationEntries.Column(Here, planning, planning)),
        Connection("delegations", Here.In(OfCountry, NodeTypes.Delegation)),
        Connection("officials", Here.In(OfCountry, NodeTypes.Official)),
        Many("roles", Here.In(OfCountry, NodeTypes.Role)),
        Connection("hosted", Here.In(HostedBy)),
        Connection("initiatives", Here.In(OfCountry, NodeTypes.Initiative)),
        Lasting("standing", Here.In(OfCountry, NodeTypes.Standing)));
}
