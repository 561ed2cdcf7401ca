using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using static CaJapan.Graph.Api.Binding.Fields;
using static CaJapan.Graph.Api.Binding.Paths;
using static CaJapan.Graph.Ontology.RelationshipTypes;

namespace CaJapan.Graph.Api.Binding.Types;

/// <summary>Where something is held.</summary>
internal static class PlaceBinding
{
    public static TypeBinding<Column> Binding { get; } = Entities.Of(
        NodeTypes.Place,
        Property("city"),
        One("country", Here.Out(InCountry)));
}
