using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Api.Binding.Types;

/// <summary>A relationship of a path or a subgraph.</summary>
internal static class RelationshipBinding
{
    public static TypeBinding<RelationshipPart> Binding { get; } = new(
        "Relationship",
        node: null,
        [
            new("id", "type, start and end", _ => new RelationshipPart.Id()),
            new("kind", "its type", _ => new RelationshipPart.Kind()),
            new("from", "its start", planning => new RelationshipPart.From(planning.Shape())),
            new("to", "its end", planning => new RelationshipPart.To(planning.Shape())),
            new("facts", "property facts", planning => new RelationshipPart.Facts(planning.Shape())),
        ]);
}
