using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Api.Binding.Types;

/// <summary>A piece of the graph.</summary>
internal static class SubgraphBinding
{
    public static TypeBinding<PathPart> Binding { get; } = new(
        "Subgraph",
        node: null,
        [
            new("nodes", "its nodes", planning => new PathPart.Nodes(planning.Shape())),
            new("relationships", "the relationships among them", planning => new PathPart.Relationships(planning.Parts<RelationshipPart>())),
            new("truncated", "whether a neighbour was left out", _ => new PathPart.Truncated()),
        ]);
}
