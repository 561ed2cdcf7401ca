namespace CaJapan.Graph.Names.Matching;

/// <summary>In what way two words are alike.</summary>
internal enum WordMatchKind
{
    /// <summary>They are not.</summary>
    None,

    /// <summary>The same letters.</summary>
    Same,

    /// <summary>Spelt otherwise.</summary>
    Spelling,

    /// <summary>One is the initial of the other.</summary>
    Initial,

    /// <summary>One begins the other.</summary>
    Beginning,

    /// <summary>Forms of one given name.</summary>
    Form,
}
