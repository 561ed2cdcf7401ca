using System.Text.Json;

namespace CaJapan.Graph.Neo4j.Translation;

/// <summary>The value of a key that an index is ordered by: never missing, so that the index has every node. Numbers are negated to descend; texts cannot be, and are read from the other end.</summary>
internal static class SortValue
{
    // Above every text that anybody writes, and below.
    private const string LastText = "\U0010FFFF";
    private const string FirstText = "";

    /// <summary>Writes the value for a sort key: a text, an <see cref="int"/>, a <see cref="long"/>, or null where missing.</summary>
    public static void Write(Utf8JsonWriter json, object? key, bool isText, bool descending)
    {
        switch (key)
        {
            case string text:
                json.WriteStringValue(text);
                break;
            case int or long when Convert.ToInt64(key, null) is var number:
                json.WriteNumberValue(descending ? -number : number);
                break;
            case null when isText:
                json.WriteStringValue(descending ? FirstText : LastText);
                break;
            case null:
                json.WriteNumberValue(long.MaxValue);
                break;
            default:
                throw new ArgumentException($"A sort key cannot be a {key.GetType()}.", nameof(key));
        }
    }
}
