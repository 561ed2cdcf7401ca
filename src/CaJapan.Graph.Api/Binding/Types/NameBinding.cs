using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using static CaJapan.Graph.Api.Binding.Fields;
using static CaJapan.Graph.Api.Binding.Paths;
using static CaJapan.Graph.Ontology.RelationshipTypes;

namespace CaJapan.Graph.Api.Binding.Types;

/// <summary>One spelling of a name.</summary>
internal static class NameBinding
{
    public static TypeBinding<Column> Binding { get; } = new(
        "Name",
        NodeTypes.Name,
        [
            .. Properties("text", "language", "script", "kind", "familyFirst"),
            Many("sources", Here.Out(StatedIn)),
        ]);
}
