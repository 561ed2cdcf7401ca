namespace CaJapan.Graph.Server.Exporting;

/// <summary>Which part of the graph is taken away.</summary>
internal sealed record ExportRequest
{
    /// <summary>The things in the middle; none for all meetings.</summary>
    public IReadOnlyList<string> Ids { get; init; } = [];

    /// <summary>How many relationships away, 0 to 3.</summary>
    /// <value>2</value>
    public int Depth { get; init; } = 2;

    /// <summary>The kinds of relationships; none for the condensed ones.</summary>
    public IReadOnlyList<string> Via { get; init; } = [];

    /// <summary>How many neighbours of one thing are gone on to.</summary>
    /// <value><see cref="GraphExport.NeighboursPerNode"/></value>
    public int PerNode { get; init; } = GraphExport.NeighboursPerNode;
}
