namespace CaJapan.Graph.Facts;

/// <summary>What kind of name a text is.</summary>
public enum NameKind
{
    /// <summary>The name this project shows.</summary>
    Preferred,

    /// <summary>A shortened or otherwise different form.</summary>
    Alias,

    /// <summary>A spelling in Latin letters of a name from another script.</summary>
    Romanized,

    /// <summary>Borne earlier.</summary>
    Former,
}
