namespace CaJapan.Graph.Querying;

/// <summary>Which way a relationship is followed.</summary>
public enum Direction
{
    /// <summary>From its start to its end.</summary>
    Out,

    /// <summary>From its end to its start.</summary>
    In,
}
