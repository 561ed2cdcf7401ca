using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using static CaJapan.Graph.Api.Binding.Fields;
using static CaJapan.Graph.Api.Binding.Paths;
using static CaJapan.Graph.Ontology.RelationshipTypes;

namespace CaJapan.Graph.Api.Binding.Types;

/// <summary>A post.</summary>
internal static class RoleBinding
{
    public static TypeBinding<Column> Binding { get; } = Entities.Of(
        NodeTypes.Role,
        One("country", Here.Out(OfCountry)),
        One("organization", Here.Out(OfOrganization)),
        Property("rank"),
        Lasting("tenures", Here.In(OfRole, NodeTypes.Tenure)),
        Lasting("succession", Here.In(OfRole, NodeTypes.SuccessionEntry), SuccessionEntryBinding.Covers));
}
