namespace CaJapan.Graph.Facts;

/// <summary>Whether a source says a thing or it follows from what sources say.</summary>
public enum Stance
{
    /// <summary>One source says it, in the paragraph named.</summary>
    Stated,

    /// <summary>It follows from other facts, which are named.</summary>
    Inferred,
}
