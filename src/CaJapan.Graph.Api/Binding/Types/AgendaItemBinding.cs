using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using static CaJapan.Graph.Api.Binding.Fields;
using static CaJapan.Graph.Api.Binding.Paths;
using static CaJapan.Graph.Ontology.RelationshipTypes;

namespace CaJapan.Graph.Api.Binding.Types;

/// <summary>Something on an agenda.</summary>
internal static class AgendaItemBinding
{
    public static TypeBinding<Column> Binding { get; } = Entities.Of(
        NodeTypes.AgendaItem,
        One("meeting", Here.Out(OnAgenda)),
        Many("topics", Here.Out(About)),
        Property("session"));
}
