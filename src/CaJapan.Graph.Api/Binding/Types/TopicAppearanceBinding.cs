using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using static CaJapan.Graph.Api.Binding.Fields;
using static CaJapan.Graph.Api.Binding.Paths;
using static CaJapan.Graph.Ontology.RelationshipTypes;

namespace CaJapan.Graph.Api.Binding.Types;

/// <summary>A topic at a meeting.</summary>
internal static class TopicAppearanceBinding
{
    public static TypeBinding<Column> Binding { get; } = new(
        "TopicAppearance",
        NodeTypes.TopicAppearance,
        [
            One("meeting", Here.Out(AtMeeting)),
            Many("agenda", Here.Out(CameUpIn, NodeTypes.AgendaItem)),
            Many("statements", Here.Out(CameUpIn, NodeTypes.Statement)),
            Many("initiatives", Here.Out(CameUpIn, NodeTypes.Initiative)),
            Many("outcomes", Here.Out(CameUpIn, NodeTypes.Outcome)),
        ]);
}
