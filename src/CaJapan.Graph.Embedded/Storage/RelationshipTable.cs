using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Embedded.Storage;

/// <summary>All relationships of one type; each is told by its place among the outgoing ones.</summary>
/// <param name="said">For each start its relationships in the order they were said; null where that is their order by end.</param>
/// <param name="properties">By ordinal: the code of each relationship's value, see <see cref="PropertyValues"/>; null where none has one.</param>
/// <param name="parallel">Whether some of them have the same start and end.</param>
internal sealed class RelationshipTable(RelationshipType type, Adjacency outgoing, Adjacency incoming, int[]? said, int[]?[] properties, bool parallel)
{
    public RelationshipType Type { get; } = type;

    public Adjacency Out { get; } = outgoing;

    public Adjacency In { get; } = incoming;

    public int[]? Said { get; } = said;

    public int[]?[] Properties { get; } = properties;

    public bool Parallel { get; } = parallel;

    public int Count => Out.Neighbours.Length;

    /// <summary>The code of a property of a relationship.</summary>
    public int this[PropertyType property, int edge] => Properties[property.Ordinal] is { } codes ? codes[edge] : PropertyValues.Missing;
}
