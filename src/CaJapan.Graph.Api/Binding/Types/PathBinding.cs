using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Api.Binding.Types;

/// <summary>A path.</summary>
internal static class PathBinding
{
    public static TypeBinding<PathPart> Binding { get; } = new(
        "Path",
        node: null,
        [
            new("length", "count of its relationships", _ => new PathPart.Length()),
            new("nodes", "its nodes, in order", planning => new PathPart.Nodes(planning.Shape())),
            new("relationships", "its relationships, in order", planning => new PathPart.Relationships(planning.Parts<RelationshipPart>())),
        ]);
}
