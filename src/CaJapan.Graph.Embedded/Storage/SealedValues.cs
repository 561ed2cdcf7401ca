using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Embedded.Storage;

/// <summary>The pools that a <see cref="ValueInterner"/> ends in, and what its provisional codes have become.</summary>
/// <param name="textNumbers">By provisional code.</param>
/// <param name="dateNumbers">By provisional code.</param>
/// <param name="listNumbers">By provisional code.</param>
internal sealed class SealedValues(TextPool texts, DatePool dates, ListPool lists, int[] textNumbers, int[] dateNumbers, int[] listNumbers)
{
    public TextPool Texts { get; } = texts;

    public DatePool Dates { get; } = dates;

    public ListPool Lists { get; } = lists;

    public int Code(ValueKind kind, int provisional) => kind switch
    {
        _ when provisional == PropertyValues.Missing => provisional,
        ValueKind.Text => textNumbers[provisional],
        ValueKind.Date => dateNumbers[provisional],
        ValueKind.TextList or ValueKind.IntegerList => listNumbers[provisional],
        _ => provisional,
    };
}
