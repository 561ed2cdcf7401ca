namespace CaJapan.Graph.Facts;

/// <summary>What kind of organisation it is.</summary>
public enum OrganizationKind
{
    /// <summary>A ministry.</summary>
    Ministry,

    /// <summary>A department or press office within a ministry.</summary>
    MinistryUnit,

    /// <summary>An embassy.</summary>
    Embassy,

    /// <summary>An association of companies or persons.</summary>
    Association,

    /// <summary>A centre, university, bank or agency.</summary>
    Institution,

    /// <summary>A group or forum of parliamentarians.</summary>
    ParliamentaryGroup,

    /// <summary>A delegation sent out to study or trade.</summary>
    Mission,

    /// <summary>A scheme, mechanism or route that sources name.</summary>
    Programme,

    /// <summary>A news agency or newspaper.</summary>
    NewsAgency,

    /// <summary>Any other body.</summary>
    Other,
}
