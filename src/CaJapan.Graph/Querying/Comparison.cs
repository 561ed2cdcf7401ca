namespace CaJapan.Graph.Querying;

/// <summary>How a property compares with a value.</summary>
public enum Comparison
{
    /// <summary>Equal. Dates: the same interval.</summary>
    Eq,

    /// <summary>Not equal, and not missing.</summary>
    Ne,

    /// <summary>Equal to one of the values.</summary>
    In,

    /// <summary>Has the text within it.</summary>
    Contains,

    /// <summary>Begins with the text.</summary>
    StartsWith,

    /// <summary>Ends with the text.</summary>
    EndsWith,

    /// <summary>Greater. Not of dates, see <see cref="After"/>.</summary>
    Gt,

    /// <summary>Greater or equal. Dates: the earliest day is not before that of the value.</summary>
    Gte,

    /// <summary>Less. Not of dates, see <see cref="Before"/>.</summary>
    Lt,

    /// <summary>Less or equal. Dates: the latest day is not after that of the value.</summary>
    Lte,

    /// <summary>The intervals of two dates have a day in common.</summary>
    Overlaps,

    /// <summary>The whole interval lies before that of the value.</summary>
    Before,

    /// <summary>The whole interval lies after that of the value.</summary>
    After,
}
