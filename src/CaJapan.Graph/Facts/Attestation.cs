namespace CaJapan.Graph.Facts;

/// <summary>How a participant is known.</summary>
public enum Attestation
{
    /// <summary>A source names the person.</summary>
    Named,

    /// <summary>Known by the post alone; no source names the person.</summary>
    ByRole,

    /// <summary>No source says it; it follows from other facts.</summary>
    Inferred,
}
