namespace CaJapan.Graph.Querying;

/// <summary>What no list may exceed, whatever asks for it.</summary>
public static class Limits
{
    /// <summary>Rows of a list that has no pages: 1,000.</summary>
    public const int ListLength = 1_000;

    /// <summary>Tied shortest paths: 1,000.</summary>
    public const int TiedPaths = 1_000;

    /// <summary>Nodes of a neighbourhood: 2,000.</summary>
    public const int NeighborhoodNodes = 2_000;
}
