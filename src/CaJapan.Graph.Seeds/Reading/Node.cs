namespace CaJapan.Graph.Seeds.Reading;

/// <summary>A node of the tree that a seed file holds, with the place where it begins. Prints itself as flow YAML.</summary>
internal abstract class Node
{
    private protected Node(Place place) => Place = place;

    public Place Place { get; }

    /// <summary>What to call it when something else was expected.</summary>
    public abstract string Noun { get; }
}
