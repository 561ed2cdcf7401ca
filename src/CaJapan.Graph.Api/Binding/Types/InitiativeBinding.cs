using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using static CaJapan.Graph.Api.Binding.Fields;
using static CaJapan.Graph.Api.Binding.Paths;
using static CaJapan.Graph.Ontology.RelationshipTypes;

namespace CaJapan.Graph.Api.Binding.Types;

/// <summary>Something proposed.</summary>
internal static class InitiativeBinding
{
    public static TypeBinding<Column> Binding { get; } = Entities.Of(
        NodeTypes.Initiative,
        One("proposedAt", Here.Out(ProposedAt)),
        One("proposedBy", Here.Out(ProposedBy)),
        One("country", Here.Out(OfCountry)),
        Many("attributions", Here.In(CreditOf)),
        Many("topics", Here.Out(About)));
}
