using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using static CaJapan.Graph.Api.Binding.Fields;
using static CaJapan.Graph.Api.Binding.Paths;
using static CaJapan.Graph.Ontology.RelationshipTypes;

namespace CaJapan.Graph.Api.Binding.Types;

/// <summary>One thing that a source states, or that follows.</summary>
internal static class FactBinding
{
    public static TypeBinding<Column> Binding { get; } = new(
        "Fact",
        NodeTypes.Fact,
        [
            Id,
            .. Properties("summary", "paragraph", "stance", "singleSource"),
            One("source", Here.Out(StatedIn)),
            Many("restsOn", Here.Out(RestsOn)),
            One("attributedTo", Here.Out(CreditedTo)),
            Derived("supports", "-SUPPORTS->, with its property", planning => new Column.Edges(new Step(Supports, Direction.Out, null), planning.Parts<Column>())),
            Many("disputes", Here.In(RestsOn, NodeTypes.DisputeSide).In(HasSide)),
        ]);
}
