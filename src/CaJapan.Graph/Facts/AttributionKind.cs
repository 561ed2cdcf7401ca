namespace CaJapan.Graph.Facts;

/// <summary>Whom a source credits with an initiative or a statement.</summary>
public enum AttributionKind
{
    /// <summary>One participant.</summary>
    Person,

    /// <summary>The delegation or the side of one country.</summary>
    Delegation,

    /// <summary>Several countries together.</summary>
    Collective,

    /// <summary>The passive voice: it was proposed, nobody says by whom.</summary>
    Passive,

    /// <summary>Nobody is named.</summary>
    Unattributed,
}
