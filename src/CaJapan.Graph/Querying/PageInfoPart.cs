namespace CaJapan.Graph.Querying;

/// <summary>One cell of the information about a page.</summary>
public enum PageInfoPart
{
    /// <summary>Whether there is more after it.</summary>
    HasNextPage,

    /// <summary>Whether there is more before it.</summary>
    HasPreviousPage,

    /// <summary>Cursor of its first node; null for an empty page.</summary>
    StartCursor,

    /// <summary>Cursor of its last node; null for an empty page.</summary>
    EndCursor,
}
