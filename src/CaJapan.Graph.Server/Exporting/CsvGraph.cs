using System.Text;
using CaJapan.Graph.Server.Answers;

namespace CaJapan.Graph.Server.Exporting;

/// <summary>Nodes and edges as comma-separated values (RFC 4180), with the column names that Gephi looks for.</summary>
internal static class CsvGraph
{
    private static readonly string[] NodeColumns = ["Id", "Label", "Type", "Date", "DateFrom", "DateTo", "Sources"];

    // "Type" is Gephi's word for whether an edge has a direction.
    private static readonly string[] EdgeColumns = ["Id", "Source", "Target", "Type", "Label", "DateFrom", "DateTo", "Facts"];

    public static void WriteNodes(ExportedGraph graph, Stream stream) => Write(stream, NodeColumns, graph.Nodes.Select(node =>
    {
        var (from, to) = ExportedGraph.Days(node.Date);
        return new[] { node.Id, node.Name, node.Type, node.Date?.ToString(), from, to, string.Join(' ', node.Sources) };
    }));

    public static void WriteEdges(ExportedGraph graph, Stream stream) => Write(stream, EdgeColumns, graph.Edges.Select(edge =>
    {
        var (from, to) = ExportedGraph.Days(graph.DateOf(edge));
        return new[] { edge.Id, edge.From, edge.To, "Directed", edge.Kind, from, to, string.Join(' ', edge.Facts) };
    }));

    private static void Write(Stream stream, string[] columns, IEnumerable<string?[]> rows)
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\r\n" };
        text.WriteLine(string.Join(',', columns));
        foreach (var row in rows)
        {
            text.WriteLine(string.Join(',', row.Select(cell => CsvText.Quoted(Harmless(cell ?? string.Empty)))));
        }
    }

    // A spreadsheet takes what begins so for a formula.
    private static string Harmless(string cell) => cell is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + cell : cell;
}
