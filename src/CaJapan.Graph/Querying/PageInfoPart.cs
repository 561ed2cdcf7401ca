namespace CaJapan.Graph.Querying;

/// <summary>One cell of the information about a page.</summary>
public enum PageInfoPart
{
    /// <summary>Whether the list goes on after it, whichever way it was asked for; of an empty page, after the place where it would stand.</summary>
    HasNextPage,

    /// <summary>Whether the list has something before it, likewise.</summary>
    HasPreviousPage,

    /// <summary>Cursor of its first node; null for an empty page.</summary>
    StartCursor,

    /// <summary>Cursor of its last node; null for an empty page.</summary>
    EndCursor,
}
