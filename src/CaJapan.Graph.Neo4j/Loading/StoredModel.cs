using System.Collections.Immutable;
using System.Text.Json;
using CaJapan.Graph.Facts;
using CaJapan.Graph.Folding;
using CaJapan.Graph.Neo4j.Cypher;
using CaJapan.Graph.Neo4j.Translation;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Loading;

/// <summary>
/// How the graph is stored: a node has the labels <c>Node</c>, <c>Entity</c> where facts are about it, and that of its type; the properties of the ontology under their own names, dates and enums as texts,
/// each beside the numbers that stand for them in comparisons.
/// </summary>
internal static class StoredModel
{
    /// <summary>Changes with what is stored: a database that holds another one has to be loaded again.</summary>
    public const int Version = 3;

    /// <summary>The test of a node <c>n</c> which is other people's.</summary>
    public const string IsForeign = "NOT n:Node|FormerId|Generation|Current|Load|Migration";

    /// <summary>The labels of a type, as a pattern has them.</summary>
    public static string Labels(NodeType type) => (type.IsEntity ? "Node:Entity:" : "Node:") + Quoting.Name(type.Name);

    /// <summary>Writes the properties of a node.</summary>
    public static void WriteNode(Utf8JsonWriter json, Node node, long generation)
    {
        json.WriteStartObject();
        json.WriteNumber("generation", generation);
        json.WriteString("id", node.Id);
        json.WriteString("type", node.Type.Name);
        WriteProperties(json, node.Type.Properties, node.Values);
        foreach (var property in PageKeys.Of(node.Type))
        {
            WriteKey(json, property, node[property.Name], descending: false);
            WriteKey(json, property, node[property.Name], descending: true);
        }

        json.WriteEndObject();
    }

    /// <summary>Writes a relationship with the ids of its ends.</summary>
    /// <param name="said">Its place among those of its start; null where that is the order of the ends' ids.</param>
    public static void WriteRelationship(Utf8JsonWriter json, Relationship relationship, string from, string to, int? said)
    {
        json.WriteStartObject();
        json.WriteString("from", from);
        json.WriteString("to", to);
        json.WriteStartObject("properties");
        WriteProperties(json, relationship.Type.Properties, relationship.Values);
        if (said is { } place)
        {
            json.WriteNumber(StoredNames.Said, place);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteProperties(Utf8JsonWriter json, ImmutableArray<PropertyType> properties, object?[] values)
    {
        foreach (var property in properties)
        {
            if (values[property.Ordinal] is not { } value)
            {
                continue;
            }

            json.WritePropertyName(property.Name);
            WriteValue(json, value);
            if (value is PartialDate date)
            {
                json.WriteNumber(StoredNames.From(property), date.Earliest);
                json.WriteNumber(StoredNames.To(property), date.Latest);
                json.WriteNumber(StoredNames.Order(property), Cursor.DateKey(date));
            }
            else if (property.Kind == ValueKind.Enum)
            {
                json.WriteNumber(StoredNames.Order(property), property.Symbols.IndexOf((string)value));
            }
        }
    }

    private static void WriteKey(Utf8JsonWriter json, PropertyType property, object? value, bool descending)
    {
        json.WritePropertyName(StoredNames.Key(property, descending));
        object? key = value switch
        {
            PartialDate date => Cursor.DateKey(date),
            string symbol when property.Kind == ValueKind.Enum => property.Symbols.IndexOf(symbol),
            _ => value,
        };
        SortValue.Write(json, key, property.Kind == ValueKind.Text, descending);
    }

    private static void WriteValue(Utf8JsonWriter json, object value)
    {
        switch (value)
        {
            case string text:
                json.WriteStringValue(text);
                break;
            case int integer:
                json.WriteNumberValue(integer);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case PartialDate date:
                json.WriteStringValue(date.ToString());
                break;
            case Array list:
                json.WriteStartArray();
                foreach (var item in list)
                {
                    WriteValue(json, item);
                }

                json.WriteEndArray();
                break;
            default:
                throw new ArgumentException($"A property cannot be a {value.GetType()}.", nameof(value));
        }
    }
}
