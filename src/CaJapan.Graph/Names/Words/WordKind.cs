namespace CaJapan.Graph.Names.Words;

/// <summary>What a word does in a name.</summary>
internal enum WordKind
{
    /// <summary>Names somebody: a given, family or father's name.</summary>
    Name,

    /// <summary>One letter for a name.</summary>
    Initial,

    /// <summary>Joins names: bin, de, al.</summary>
    Particle,

    /// <summary>Address or rank.</summary>
    Title,
}
