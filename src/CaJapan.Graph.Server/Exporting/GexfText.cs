using System.Xml;

namespace CaJapan.Graph.Server.Exporting;

/// <summary>GEXF 1.3, dynamic: what has a date lasts for the days that the date may stand for.</summary>
/// <seealso href="https://gexf.net/"/>
internal static class GexfText
{
    private const string Namespace = "http://gexf.net/1.3";

    private static readonly (string Id, string Title)[] NodeAttributes = [("type", "Type"), ("date", "Date (EDTF)"), ("sources", "Sources")];
    private static readonly (string Id, string Title)[] EdgeAttributes = [("kind", "Kind"), ("facts", "Facts")];

    public static void Write(ExportedGraph graph, Stream stream)
    {
        using var xml = XmlText.Open(stream);
        xml.WriteStartElement("gexf", Namespace);
        xml.Attribute("version", "1.3");
        xml.WriteStartElement("meta", Namespace);
        xml.WriteElementString("creator", Namespace, "CaJapan.Graph");
        xml.WriteElementString("description", Namespace, $"Data set {graph.Dataset}");
        xml.WriteEndElement();
        xml.WriteStartElement("graph", Namespace);
        xml.Attribute("mode", "dynamic");
        xml.Attribute("defaultedgetype", "directed");
        xml.Attribute("timeformat", "date");
        Declare(xml, "node", NodeAttributes);
        Declare(xml, "edge", EdgeAttributes);
        xml.WriteStartElement("nodes", Namespace);
        foreach (var node in graph.Nodes)
        {
            xml.WriteStartElement("node", Namespace);
            xml.Attribute("id", node.Id);
            xml.Attribute("label", node.Name);
            Last(xml, ExportedGraph.Days(node.Date));
            Values(xml, [("type", node.Type), ("date", node.Date?.ToString()), ("sources", Joined(node.Sources))]);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("edges", Namespace);
        foreach (var edge in graph.Edges)
        {
            xml.WriteStartElement("edge", Namespace);
            xml.Attribute("id", edge.Id);
            xml.Attribute("source", edge.From);
            xml.Attribute("target", edge.To);
            xml.Attribute("label", edge.Kind);
            Last(xml, ExportedGraph.Days(graph.DateOf(edge)));
            Values(xml, [("kind", edge.Kind), ("facts", Joined(edge.Facts))]);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Declare(XmlWriter xml, string @class, (string Id, string Title)[] attributes)
    {
        xml.WriteStartElement("attributes", Namespace);
        xml.Attribute("class", @class);
        foreach (var (id, title) in attributes)
        {
            xml.WriteStartElement("attribute", Namespace);
            xml.Attribute("id", id);
            xml.Attribute("title", title);
            xml.Attribute("type", "string");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Last(XmlWriter xml, (string? From, string? To) days)
    {
        xml.Attribute("start", days.From);
        xml.Attribute("end", days.To);
    }

    private static void Values(XmlWriter xml, ReadOnlySpan<(string Attribute, string? Value)> values)
    {
        xml.WriteStartElement("attvalues", Namespace);
        foreach (var (attribute, value) in values)
        {
            if (!string.IsNullOrEmpty(value))
            {
                xml.WriteStartElement("attvalue", Namespace);
                xml.Attribute("for", attribute);
                xml.Attribute("value", value);
                xml.WriteEndElement();
            }
        }

        xml.WriteEndElement();
    }

    private static string Joined(IReadOnlyList<string> ids) => string.Join(' ', ids);
}
