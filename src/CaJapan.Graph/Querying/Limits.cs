namespace CaJapan.Graph.Querying;

/// <summary>How much a query may find, whatever asks for it.</summary>
public static class Limits
{
    /// <summary>Rows of a list that has no pages, where <see cref="GraphQuery.ListLength"/> says nothing else: 1,000.</summary>
    public const int ListLength = 1_000;

    /// <summary>Tied shortest paths: 1,000.</summary>
    public const int TiedPaths = 1_000;

    /// <summary>Nodes of a neighbourhood: 2,000.</summary>
    public const int NeighborhoodNodes = 2_000;
}
