using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using static CaJapan.Graph.Api.Binding.Fields;
using static CaJapan.Graph.Api.Binding.Paths;
using static CaJapan.Graph.Ontology.RelationshipTypes;

namespace CaJapan.Graph.Api.Binding.Types;

/// <summary>Name and title as one source writes them.</summary>
internal static class WrittenFormBinding
{
    public static TypeBinding<Column> Binding { get; } = new(
        "WrittenForm",
        NodeTypes.WrittenForm,
        [
            .. Properties("name", "title"),
            One("role", Here.Out(AsRole)),
            One("source", Here.Out(StatedIn)),
            Many("facts", Here.Out(RestsOn)),
        ]);
}
