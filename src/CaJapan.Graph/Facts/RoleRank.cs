namespace CaJapan.Graph.Facts;

/// <summary>The rank of a post, highest first.</summary>
public enum RoleRank
{
    /// <summary>President, emperor, monarch.</summary>
    HeadOfState,

    /// <summary>Prime minister.</summary>
    HeadOfGovernment,

    /// <summary>Deputy prime minister, also where the office includes a ministry.</summary>
    DeputyHeadOfGovernment,

    /// <summary>Minister of the cabinet.</summary>
    Minister,

    /// <summary>First among the deputies of a minister.</summary>
    FirstDeputyMinister,

    /// <summary>Deputy or vice-minister.</summary>
    DeputyMinister,

    /// <summary>Special representative or envoy for a region or matter.</summary>
    SpecialRepresentative,

    /// <summary>Head of a diplomatic mission.</summary>
    Ambassador,

    /// <summary>Head of a department of a ministry.</summary>
    DepartmentHead,

    /// <summary>Any other post.</summary>
    Other,
}
