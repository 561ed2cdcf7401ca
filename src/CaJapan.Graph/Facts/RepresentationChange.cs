namespace CaJapan.Graph.Facts;

/// <summary>How the head of a delegation compares with the head at the last meeting where one is known by name.</summary>
public enum RepresentationChange
{
    /// <summary>No earlier meeting has a head known by name.</summary>
    First,

    /// <summary>The same official.</summary>
    Same,

    /// <summary>Another official.</summary>
    Changed,

    /// <summary>The head at this meeting is not known by name.</summary>
    Unknown,
}
