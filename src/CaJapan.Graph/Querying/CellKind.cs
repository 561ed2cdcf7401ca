namespace CaJapan.Graph.Querying;

/// <summary>What a cell holds.</summary>
public enum CellKind : byte
{
    /// <summary>Nothing.</summary>
    Null,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A 32-bit integer.</summary>
    Integer,

    /// <summary>A double.</summary>
    Float,

    /// <summary>Text, already encoded as a JSON string in UTF-8, quotes included.</summary>
    Text,

    /// <summary>Cells in order.</summary>
    List,

    /// <summary>The cells of one node or group.</summary>
    Row,

    /// <summary>A fault in place of a value.</summary>
    Fault,
}
