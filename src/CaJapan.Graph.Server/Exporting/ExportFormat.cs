namespace CaJapan.Graph.Server.Exporting;

/// <summary>A form in which a graph is taken away.</summary>
/// <param name="Name">What it is called on the command line.</param>
/// <param name="FileName">What the file is called, which is also the last part of its address.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Write">Writes a graph in it; the same graph always as the same bytes.</param>
internal sealed record ExportFormat(string Name, string FileName, string ContentType, Action<ExportedGraph, Stream> Write)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        new("gexf", "graph.gexf", "application/gexf+xml; charset=utf-8", GexfText.Write),
        new("graphml", "graph.graphml", "application/graphml+xml; charset=utf-8", GraphMLText.Write),
        new("csv-nodes", "nodes.csv", "text/csv; charset=utf-8", CsvGraph.WriteNodes),
        new("csv-edges", "edges.csv", "text/csv; charset=utf-8", CsvGraph.WriteEdges),
        new("jsonld", "graph.jsonld", "application/ld+json", JsonLdText.Write),
        new("cytoscape", "graph.cyjs", "application/json", CytoscapeText.Write),
    ];
}
