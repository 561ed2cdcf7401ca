namespace CaJapan.Graph.Ontology;

/// <summary>What kind of value a property holds, and so how it is stored, compared and ordered.</summary>
public enum ValueKind
{
    /// <summary>Text, compared by code point.</summary>
    Text,

    /// <summary>Several texts, in order.</summary>
    TextList,

    /// <summary>A 32-bit integer.</summary>
    Integer,

    /// <summary>Several integers, in order.</summary>
    IntegerList,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>One of a fixed list of names, ordered as the list is.</summary>
    Enum,

    /// <summary>A partial date: the interval of days it may stand for.</summary>
    Date,
}
