using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Neo4j.Translation;

/// <summary>The names of properties that are stored beside those of the ontology, so that Cypher can compare and order what it has no type for.</summary>
internal static class StoredNames
{
    /// <summary>Of a date: its first day, as a number.</summary>
    public static string From(PropertyType date) => date.Name + "From";

    /// <summary>Of a date: its last day, as a number.</summary>
    public static string To(PropertyType date) => date.Name + "To";

    /// <summary>Of a date or an enum: a number that orders them.</summary>
    public static string Order(PropertyType property) => property.Name + "Order";

    /// <summary>Of a property that lists are ordered by: its key in one direction.</summary>
    public static string Key(PropertyType property, bool descending) => property.Name + (descending ? "Descending" : "Ascending");

    /// <summary>Of the generation that answers: how many nodes of a type it has.</summary>
    public static string CountOf(NodeType type) => "countOf" + type.Name;

    /// <summary>Of a relationship: its place among those of its start, where that is not the order of the ends' ids.</summary>
    public const string Said = "said";
}
