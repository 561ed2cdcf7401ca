using System.Collections.Immutable;

namespace CaJapan.Graph.Seeds.Reading;

/// <summary>A list.</summary>
internal sealed class SequenceNode(Place place, ImmutableArray<Node> items) : Node(place)
{
    public ImmutableArray<Node> Items { get; } = items;

    public override string Noun => "a list";

    public override string ToString() => $"[{string.Join(", ", Items)}]";
}
