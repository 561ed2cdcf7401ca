using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using static CaJapan.Graph.Api.Binding.Fields;
using static CaJapan.Graph.Api.Binding.Paths;
using static CaJapan.Graph.Ontology.RelationshipTypes;

namespace CaJapan.Graph.Api.Binding.Types;

/// <summary>A document.</summary>
internal static class SourceBinding
{
    public static TypeBinding<Column> Binding { get; } = new(
        "Source",
        NodeTypes.Source,
        [
            Id,
            .. Properties("title", "publisher", "url", "published", "retrieved", "language", "contentHash", "kind"),
            Connection("facts", Here.In(StatedIn, NodeTypes.Fact)),
        ]);
}
