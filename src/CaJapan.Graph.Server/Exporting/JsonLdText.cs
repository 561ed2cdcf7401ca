using System.Text.Encodings.Web;
using System.Text.Json;

namespace CaJapan.Graph.Server.Exporting;

/// <summary>
/// JSON-LD 1.1 with a context of its own: schema.org for what things are, SKOS for topics, PROV-O for what they rest on. Each relationship stands with its thing, and once more as a statement that names the facts it was derived from.
/// </summary>
/// <seealso href="https://www.w3.org/TR/json-ld11/"/>
internal static class JsonLdText
{
    private const string Base = "urn:cajapan-graph:";

    private static readonly (string Term, string Iri)[] Context =
    [
        ("@base", Base), ("@vocab", Base + "vocabulary:"), ("schema", "https://schema.org/"), ("prov", "http://www.w3.org/ns/prov#"), ("skos", "http://www.w3.org/2004/02/skos/core#"),
        ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"), ("edtf", "http://id.loc.gov/datatypes/edtf/"), ("name", "schema:name"),
    ];

    private static readonly (string Term, string Iri)[] References =
        [("sources", "prov:wasDerivedFrom"), ("facts", "prov:wasDerivedFrom"), ("subject", "rdf:subject"), ("object", "rdf:object"), ("predicate", "rdf:predicate"), ("BROADER", "skos:broader")];

    public static void Write(ExportedGraph graph, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        WriteContext(json, graph);
        json.WriteStartArray("@graph");
        var outgoing = graph.Edges.ToLookup(edge => edge.From, StringComparer.Ordinal);
        foreach (var node in graph.Nodes)
        {
            json.WriteStartObject();
            json.WriteString("@id", node.Id);
            json.WriteString("@type", TypeOf(node.Type));
            json.WriteString("name", node.Name);
            if (node.Date is { } date)
            {
                json.WriteString("date", date.ToString());
            }

            Ids(json, "sources", node.Sources);
            foreach (var kind in outgoing[node.Id].GroupBy(edge => edge.Kind, StringComparer.Ordinal))
            {
                Ids(json, kind.Key, [.. kind.Select(edge => edge.To)]);
            }

            json.WriteEndObject();
        }

        foreach (var edge in graph.Edges)
        {
            json.WriteStartObject();
            json.WriteString("@id", $"relationship:{Uri.EscapeDataString(edge.Id)}");
            json.WriteString("@type", "rdf:Statement");
            json.WriteString("subject", edge.From);
            json.WriteString("predicate", edge.Kind == "BROADER" ? "http://www.w3.org/2004/02/skos/core#broader" : $"vocabulary:{edge.Kind}");
            json.WriteString("object", edge.To);
            Ids(json, "facts", edge.Facts);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteContext(Utf8JsonWriter json, ExportedGraph graph)
    {
        json.WriteStartObject("@context");
        foreach (var (term, iri) in Context)
        {
            json.WriteString(term, iri);
        }

        foreach (var (term, iri) in References.Concat(graph.Edges.Select(edge => edge.Kind).Distinct(StringComparer.Ordinal).Where(kind => kind != "BROADER").Select(kind => (kind, Base + "vocabulary:" + kind))))
        {
            Term(json, term, iri, "@id");
        }

        Term(json, "date", "schema:startDate", "edtf:EDTF");
        json.WriteEndObject();
    }

    private static void Term(Utf8JsonWriter json, string term, string iri, string type)
    {
        json.WriteStartObject(term);
        json.WriteString("@id", iri);
        json.WriteString("@type", type);
        json.WriteEndObject();
    }

    private static string TypeOf(string type) => type switch
    {
        "Official" => "schema:Person",
        "Country" => "schema:Country",
        "Meeting" => "schema:Event",
        "Series" => "schema:EventSeries",
        "Organization" => "schema:Organization",
        "Place" => "schema:Place",
        "Topic" => "skos:Concept",
        _ => type,
    };

    private static void Ids(Utf8JsonWriter json, string property, IReadOnlyList<string> ids)
    {
        if (ids.Count > 0)
        {
            json.WriteStartArray(property);
            foreach (var id in ids)
            {
                json.WriteStringValue(id);
            }

            json.WriteEndArray();
        }
    }
}
