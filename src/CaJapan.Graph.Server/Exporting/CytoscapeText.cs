using System.Text.Encodings.Web;
using System.Text.Json;

namespace CaJapan.Graph.Server.Exporting;

/// <summary>The JSON of Cytoscape, on the desktop and in the browser.</summary>
/// <seealso href="https://js.cytoscape.org/#notation/elements-json"/>
internal static class CytoscapeText
{
    public static void Write(ExportedGraph graph, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteStartObject("data");
        json.WriteString("name", $"CaJapan.Graph {graph.Dataset}");
        json.WriteEndObject();
        json.WriteStartObject("elements");
        json.WriteStartArray("nodes");
        foreach (var node in graph.Nodes)
        {
            var (from, to) = ExportedGraph.Days(node.Date);
            Element(json, [("id", node.Id), ("name", node.Name), ("type", node.Type), ("date", node.Date?.ToString()), ("dateFrom", from), ("dateTo", to)], "sources", node.Sources);
        }

        json.WriteEndArray();
        json.WriteStartArray("edges");
        foreach (var edge in graph.Edges)
        {
            Element(json, [("id", edge.Id), ("source", edge.From), ("target", edge.To), ("kind", edge.Kind)], "facts", edge.Facts);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Element(Utf8JsonWriter json, ReadOnlySpan<(string Name, string? Value)> data, string list, IReadOnlyList<string> ids)
    {
        json.WriteStartObject();
        json.WriteStartObject("data");
        foreach (var (name, value) in data)
        {
            if (value is not null)
            {
                json.WriteString(name, value);
            }
        }

        json.WriteStartArray(list);
        foreach (var id in ids)
        {
            json.WriteStringValue(id);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
