using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using CaJapan.Graph.Facts;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Embedded.Storage;

/// <summary>Gives texts, dates and lists provisional codes as they come, equal ones the same; sealing it puts them in order.</summary>
internal sealed class ValueInterner
{
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<PartialDate, int> _dates = [];
    private readonly Dictionary<ListKey, int> _lists = [];

    public int Text(string text) => Code(_texts, text);

    /// <summary>The codes of values, which are missing where they end early.</summary>
    public void Codes(ImmutableArray<PropertyType> properties, ReadOnlySpan<object?> values, Span<int> codes)
    {
        if (values.Length > properties.Length)
        {
            throw new ArgumentException($"{values.Length} values for {properties.Length} properties.", nameof(values));
        }

        codes.Fill(PropertyValues.Missing);
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is { } value)
            {
                codes[i] = Code(properties[i], value);
            }
        }
    }

    public SealedValues Seal()
    {
        var dateTexts = new int[_dates.Count];
        foreach (var (date, code) in _dates)
        {
            dateTexts[code] = Text(date.ToString());
        }

        var (texts, textNumbers) = SealTexts();
        var (dates, dateNumbers) = SealDates(dateTexts, textNumbers);
        var (lists, listNumbers) = SealLists(textNumbers);
        return new SealedValues(texts, dates, lists, textNumbers, dateNumbers, listNumbers);
    }

    private static int Code<T>(Dictionary<T, int> codes, T value)
        where T : notnull
    {
        ref var code = ref CollectionsMarshal.GetValueRefOrAddDefault(codes, value, out var known);
        if (!known)
        {
            code = codes.Count - 1;
        }

        return code;
    }

    private int Code(PropertyType property, object value) => (property.Kind, value) switch
    {
        (ValueKind.Text, string text) => Text(text),
        (ValueKind.Integer, int and not PropertyValues.Missing and var integer) => integer,
        (ValueKind.Flag, bool flag) => flag ? 1 : 0,
        (ValueKind.Enum, string symbol) when property.Symbols.IndexOf(symbol) is >= 0 and var place => place,
        (ValueKind.Date, PartialDate date) => Code(_dates, date),
        (ValueKind.TextList, string[] list) => Code(_lists, new ListKey([.. list.Select(Text)], AreTexts: true)),
        (ValueKind.IntegerList, int[] list) => Code(_lists, new ListKey([.. list], AreTexts: false)),
        _ => throw new ArgumentException($"{property} cannot be {value}.", nameof(value)),
    };

    private (TextPool Texts, int[] Numbers) SealTexts()
    {
        var sorted = new (byte[] Raw, int Code)[_texts.Count];
        foreach (var (text, code) in _texts)
        {
            sorted[code] = (Encoding.UTF8.GetBytes(text), code);
        }

        _texts.Clear();
        Array.Sort(sorted, (x, y) => x.Raw.AsSpan().SequenceCompareTo(y.Raw));
        var numbers = new int[sorted.Length];
        var pool = new TextPoolWriter(sorted.Length);
        for (var number = 0; number < sorted.Length; number++)
        {
            numbers[sorted[number].Code] = number;
            pool.Add(sorted[number].Raw);
        }

        return (pool.ToPool(), numbers);
    }

    private (DatePool Dates, int[] Numbers) SealDates(int[] dateTexts, int[] textNumbers)
    {
        var sorted = _dates.Select(d => (d.Key.Earliest, d.Key.Latest, Text: textNumbers[dateTexts[d.Value]], Code: d.Value)).ToArray();
        Array.Sort(sorted);
        var numbers = new int[sorted.Length];
        for (var number = 0; number < sorted.Length; number++)
        {
            numbers[sorted[number].Code] = number;
        }

        return (new DatePool([.. sorted.Select(d => d.Earliest)], [.. sorted.Select(d => d.Latest)], [.. sorted.Select(d => d.Text)]), numbers);
    }

    private (ListPool Lists, int[] Numbers) SealLists(int[] textNumbers)
    {
        var heap = new int[_lists.Keys.Sum(l => 1 + l.Elements.Length)];
        var numbers = new int[_lists.Count];
        var end = 0;
        foreach (var (list, code) in _lists)
        {
            numbers[code] = end;
            heap[end++] = list.Elements.Length;
            foreach (var element in list.Elements)
            {
                heap[end++] = list.AreTexts ? textNumbers[element] : element;
            }
        }

        return (new ListPool(heap), numbers);
    }

    private readonly record struct ListKey(int[] Elements, bool AreTexts)
    {
        public bool Equals(ListKey other) => AreTexts == other.AreTexts && Elements.AsSpan().SequenceEqual(other.Elements);

        public override int GetHashCode()
        {
            var hash = default(HashCode);
            hash.AddBytes(MemoryMarshal.AsBytes(Elements.AsSpan()));
            return hash.ToHashCode();
        }
    }
}
