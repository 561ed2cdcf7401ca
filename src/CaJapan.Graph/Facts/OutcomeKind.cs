namespace CaJapan.Graph.Facts;

/// <summary>What kind of result a meeting had.</summary>
public enum OutcomeKind
{
    /// <summary>A text adopted by all.</summary>
    JointStatement,

    /// <summary>All agreed to something to be done.</summary>
    Agreement,

    /// <summary>Something was settled, such as the next host.</summary>
    Decision,

    /// <summary>A plan of measures was adopted.</summary>
    ActionPlan,

    /// <summary>A text issued by the chair.</summary>
    ChairStatement,

    /// <summary>An earlier position was confirmed.</summary>
    Reaffirmed,

    /// <summary>A development was taken note of.</summary>
    Noted,

    /// <summary>A development was welcomed.</summary>
    Welcomed,

    /// <summary>Any other result.</summary>
    Other,
}
