namespace CaJapan.Graph.Facts;

/// <summary>What kind of meetings a series holds.</summary>
public enum SeriesKind
{
    /// <summary>Heads of state or government.</summary>
    Summit,

    /// <summary>Foreign ministers.</summary>
    ForeignMinisters,

    /// <summary>Deputy ministers and special representatives, who prepare the ministers' meetings.</summary>
    SeniorOfficials,

    /// <summary>Experts of one field.</summary>
    Experts,

    /// <summary>Scholars and officials: the Tokyo Dialogue.</summary>
    IntellectualDialogue,

    /// <summary>Companies and their associations.</summary>
    Business,

    /// <summary>Cooperation activities and occasions.</summary>
    Other,
}
