using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using static CaJapan.Graph.Api.Binding.Fields;
using static CaJapan.Graph.Api.Binding.Paths;
using static CaJapan.Graph.Ontology.RelationshipTypes;

namespace CaJapan.Graph.Api.Binding.Types;

/// <summary>Whose something is, by one source.</summary>
internal static class AttributionBinding
{
    public static TypeBinding<Column> Binding { get; } = new(
        "Attribution",
        NodeTypes.Attribution,
        [
            Property("kind"),
            One("participation", Here.Out(AttributedTo, NodeTypes.Participation)),
            Many("countries", Here.Out(AttributedTo, NodeTypes.Country)),
            One("source", Here.Out(StatedIn)),
            Many("facts", Here.Out(RestsOn)),
        ]);
}
