using System.Xml;

namespace CaJapan.Graph.Server.Exporting;

/// <summary>GraphML, every key declared.</summary>
/// <seealso href="http://graphml.graphdrawing.org/specification.html"/>
internal static class GraphMLText
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private static readonly string[] NodeKeys = ["label", "type", "date", "dateFrom", "dateTo", "sources"];
    private static readonly string[] EdgeKeys = ["kind", "facts", "edgeFrom", "edgeTo"];

    public static void Write(ExportedGraph graph, Stream stream)
    {
        using var xml = XmlText.Open(stream);
        xml.WriteStartElement("graphml", Namespace);
        xml.WriteComment($" Data set {graph.Dataset} ");
        Declare(xml, "node", NodeKeys);
        Declare(xml, "edge", EdgeKeys);
        xml.WriteStartElement("graph", Namespace);
        xml.Attribute("id", "G");
        xml.Attribute("edgedefault", "directed");
        foreach (var node in graph.Nodes)
        {
            var (from, to) = ExportedGraph.Days(node.Date);
            xml.WriteStartElement("node", Namespace);
            xml.Attribute("id", node.Id);
            Values(xml, NodeKeys, [node.Name, node.Type, node.Date?.ToString(), from, to, string.Join(' ', node.Sources)]);
            xml.WriteEndElement();
        }

        foreach (var edge in graph.Edges)
        {
            var (from, to) = ExportedGraph.Days(graph.DateOf(edge));
            xml.WriteStartElement("edge", Namespace);
            xml.Attribute("id", edge.Id);
            xml.Attribute("source", edge.From);
            xml.Attribute("target", edge.To);
            Values(xml, EdgeKeys, [edge.Kind, string.Join(' ', edge.Facts), from, to]);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Declare(XmlWriter xml, string @for, string[] keys)
    {
        foreach (var key in keys)
        {
            xml.WriteStartElement("key", Namespace);
            xml.Attribute("id", key);
            xml.Attribute("for", @for);
            xml.Attribute("attr.name", key);
            xml.Attribute("attr.type", "string");
            xml.WriteEndElement();
        }
    }

    private static void Values(XmlWriter xml, string[] keys, ReadOnlySpan<string?> values)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            if (!string.IsNullOrEmpty(values[i]))
            {
                xml.WriteStartElement("data", Namespace);
                xml.Attribute("key", keys[i]);
                xml.WriteString(XmlText.Legal(values[i]!));
                xml.WriteEndElement();
            }
        }
    }
}
