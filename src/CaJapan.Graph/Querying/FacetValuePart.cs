namespace CaJapan.Graph.Querying;

/// <summary>One cell of a value of a facet.</summary>
public enum FacetValuePart
{
    /// <summary>The value: an id, a symbol, or a number as text.</summary>
    Value,

    /// <summary>How to show it: the name of the node, or the value itself.</summary>
    Label,

    /// <summary>How many of the list have it.</summary>
    Count,
}
