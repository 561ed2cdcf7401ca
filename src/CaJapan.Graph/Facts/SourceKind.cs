namespace CaJapan.Graph.Facts;

/// <summary>Where a source comes from.</summary>
public enum SourceKind
{
    /// <summary>One of the five texts the project began with.</summary>
    Seed,

    /// <summary>A public document added later.</summary>
    Public,
}
