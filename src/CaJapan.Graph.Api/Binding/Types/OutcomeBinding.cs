using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using static CaJapan.Graph.Api.Binding.Fields;
using static CaJapan.Graph.Api.Binding.Paths;
using static CaJapan.Graph.Ontology.RelationshipTypes;

namespace CaJapan.Graph.Api.Binding.Types;

/// <summary>A result of a meeting.</summary>
internal static class OutcomeBinding
{
    public static TypeBinding<Column> Binding { get; } = Entities.Of(
        NodeTypes.Outcome,
        Property("kind"),
        One("meeting", Here.Out(ResultOf)),
        One("leadsTo", Here.Out(LeadsTo)),
        Many("topics", Here.Out(About)));
}
