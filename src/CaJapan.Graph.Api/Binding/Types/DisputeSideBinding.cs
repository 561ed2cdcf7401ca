using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using static CaJapan.Graph.Api.Binding.Fields;
using static CaJapan.Graph.Api.Binding.Paths;
using static CaJapan.Graph.Ontology.RelationshipTypes;

namespace CaJapan.Graph.Api.Binding.Types;

/// <summary>One answer to a disputed question.</summary>
internal static class DisputeSideBinding
{
    public static TypeBinding<Column> Binding { get; } = new(
        "DisputeSide",
        NodeTypes.DisputeSide,
        [
            Property("answer"),
            Many("facts", Here.Out(RestsOn)),
        ]);
}
