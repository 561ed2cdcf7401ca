using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Folding;

/// <summary>A relationship while the graph is being folded.</summary>
internal sealed class DraftRelationship(RelationshipType type, string from, string to, int order)
{
    public RelationshipType Type => type;

    public string From => from;

    public string To => to;

    public int Order => order;

    public object?[] Values { get; } = new object?[type.Properties.Length];

    /// <summary>The facts it rests on, for types that carry them.</summary>
    public SortedSet<string> FactIds { get; } = new(StringComparer.Ordinal);

    public Relationship Finished(Dictionary<string, int> places)
    {
        if (type.IsPublic)
        {
            Values[^1] = FactIds.Count == 0 ? null : FactIds.ToArray();
        }

        return new Relationship(type, places[from], places[to], Values);
    }
}
