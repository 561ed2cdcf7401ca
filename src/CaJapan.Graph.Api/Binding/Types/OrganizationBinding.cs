using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using static CaJapan.Graph.Api.Binding.Fields;
using static CaJapan.Graph.Api.Binding.Paths;
using static CaJapan.Graph.Ontology.RelationshipTypes;

namespace CaJapan.Graph.Api.Binding.Types;

/// <summary>A body other than a country.</summary>
internal static class OrganizationBinding
{
    public static TypeBinding<Column> Binding { get; } = Entities.Of(
        NodeTypes.Organization,
        Many("names", Here.In(NameOf)),
        Property("kind"),
        One("country", Here.Out(OfCountry)),
        Many("organized", Here.In(OrganizedBy)));
}
