namespace CaJapan.Graph.Facts;

/// <summary>How much of a data set is served.</summary>
public enum DatasetScope
{
    /// <summary>All sources.</summary>
    All,

    /// <summary>The seed texts alone, without the public sources.</summary>
    Seeds,
}
