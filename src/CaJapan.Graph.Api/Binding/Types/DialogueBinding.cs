using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using static CaJapan.Graph.Api.Binding.Fields;
using static CaJapan.Graph.Api.Binding.Paths;
using static CaJapan.Graph.Ontology.RelationshipTypes;

namespace CaJapan.Graph.Api.Binding.Types;

/// <summary>The framework itself.</summary>
internal static class DialogueBinding
{
    public static TypeBinding<Column> Binding { get; } = Entities.Of(
        NodeTypes.Dialogue,
        Many("names", Here.In(NameOf)),
        Property("launched"),
        Lasting("standings", Here.In(OfDialogue, NodeTypes.Standing)),
        Lasting("chairmanships", Here.In(OfDialogue, NodeTypes.Chairmanship)),
        Many("series", Here.In(OfDialogue, NodeTypes.Series)));
}
