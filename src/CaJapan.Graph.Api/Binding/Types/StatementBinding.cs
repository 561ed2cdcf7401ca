using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using static CaJapan.Graph.Api.Binding.Fields;
using static CaJapan.Graph.Api.Binding.Paths;
using static CaJapan.Graph.Ontology.RelationshipTypes;

namespace CaJapan.Graph.Api.Binding.Types;

/// <summary>A position taken.</summary>
internal static class StatementBinding
{
    public static TypeBinding<Column> Binding { get; } = Entities.Of(
        NodeTypes.Statement,
        One("meeting", Here.Out(StatedAt)),
        Many("attributions", Here.In(CreditOf)),
        Many("topics", Here.Out(About)));
}
