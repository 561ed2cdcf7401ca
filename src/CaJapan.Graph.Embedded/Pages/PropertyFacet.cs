using System.Collections.Immutable;
using System.Globalization;
using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Embedded.Storage;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Pages;

/// <summary>Counts by an own property.</summary>
internal sealed class PropertyFacet : FacetEvaluator
{
    private readonly PropertyValues _values;
    private readonly ImmutableArray<string> _symbols;
    private readonly int[] _symbolRanks;

    public PropertyFacet(string symbol, PropertyValues values)
        : base(symbol)
    {
        _values = values;
        _symbols = values.Type.Kind == ValueKind.Flag ? ["false", "true"] : values.Type.Symbols;
        _symbolRanks = [.. _symbols.Select(s => _symbols.Count(other => string.CompareOrdinal(other, s) < 0))];
    }

    public override Cell Value(Run run, int value) => _values.Type.Kind switch
    {
        ValueKind.Text or ValueKind.TextList => run.Snapshot.Texts[value],
        ValueKind.Date => run.Snapshot.Texts[run.Snapshot.Dates.Texts[value]],
        ValueKind.Integer or ValueKind.IntegerList => run.Result.Text(value.ToString(CultureInfo.InvariantCulture)),
        _ => run.Result.Text(_symbols[value]),
    };

    public override Cell Label(Run run, int value) => Value(run, value);

    protected override void FillValues(Run run, int node, NodeBuffer into)
    {
        var code = _values[node];
        if (code == PropertyValues.Missing)
        {
            return;
        }

        if (_values.Type.Kind is ValueKind.TextList or ValueKind.IntegerList)
        {
            var start = into.Count;
            into.AddRange(run.Snapshot.Lists[code]);
            into.SortDistinct(start);
        }
        else
        {
            into.Add(code);
        }
    }

    protected override long Rank(Run run, int value) => _values.Type.Kind switch
    {
        ValueKind.Text or ValueKind.TextList => value,
        ValueKind.Date => run.Snapshot.Dates.Texts[value],
        ValueKind.Integer or ValueKind.IntegerList => DecimalRank(value),
        _ => _symbolRanks[value],
    };

    // Numbers in the order of their decimal texts, which have 11 characters at most: the end of a text, the minus sign and the digits are the digits of a number to base 12.
    private static long DecimalRank(int value)
    {
        const int longest = 11;
        Span<char> text = stackalloc char[longest];
        value.TryFormat(text, out var length, provider: CultureInfo.InvariantCulture);
        var rank = 0L;
        for (var i = 0; i < longest; i++)
        {
            rank = (rank * 12) + (i >= length ? 0 : text[i] == '-' ? 1 : text[i] - '0' + 2);
        }

        return rank;
    }
}
