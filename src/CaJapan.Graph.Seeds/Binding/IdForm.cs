namespace CaJapan.Graph.Seeds.Binding;

/// <summary>How the ids of a kind are written.</summary>
internal enum IdForm
{
    /// <summary>Lower-case words and numbers joined by hyphens: <c>som-12</c>.</summary>
    Words,

    /// <summary>Two capital letters: <c>KZ</c>.</summary>
    CountryCode,

    /// <summary>The source in capitals and a number: <c>S002-15</c>.</summary>
    FactNumber,
}
