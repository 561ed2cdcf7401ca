using System.Globalization;
using CaJapan.Graph.Facts;

namespace CaJapan.Graph.Server.Exporting;

/// <summary>A part of the graph that is taken away, in the order of ids.</summary>
/// <param name="Dataset">The data set it was taken from.</param>
/// <param name="IsTruncated">Whether a limit left something out.</param>
internal sealed record ExportedGraph(string Dataset, IReadOnlyList<ExportedNode> Nodes, IReadOnlyList<ExportedEdge> Edges, bool IsTruncated)
{
    /// <summary>The first and last day that a date may stand for, as ISO 8601 writes them; null where the date is open on that side.</summary>
    public static (string? From, string? To) Days(PartialDate? date) => date is { } known
        ? (known.Earliest > 0 ? Day(known.Earliest) : null, known.Latest < DateOnly.MaxValue.DayNumber ? Day(known.Latest) : null)
        : (null, null);

    /// <summary>When a relationship was: as the thing it is with that has a date.</summary>
    public PartialDate? DateOf(ExportedEdge edge) => _dates.Value.TryGetValue(edge.To, out var to) ? to : _dates.Value.TryGetValue(edge.From, out var from) ? from : null;

    private readonly Lazy<Dictionary<string, PartialDate>> _dates = new(() => Nodes.Where(node => node.Date is not null).ToDictionary(node => node.Id, node => node.Date!.Value, StringComparer.Ordinal));

    private static string Day(int number) => DateOnly.FromDayNumber(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
