using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Embedded.Storage;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Columns;

/// <summary>A property of the node.</summary>
internal sealed class PropertyColumn(PropertyValues values) : ColumnEvaluator
{
    private readonly Cell[] _symbols = [.. values.Type.Symbols.Select(symbol => SymbolTexts.Of(symbol))];

    public override Cell Evaluate(Run run, int node) => values[node] is var code && code == PropertyValues.Missing ? default : Of(run, code);

    private Cell Of(Run run, int code) => values.Type.Kind switch
    {
        ValueKind.Text => run.Snapshot.Texts[code],
        ValueKind.Integer => Cell.Integer(code),
        ValueKind.Flag => Cell.Boolean(code != 0),
        ValueKind.Enum => _symbols[code],
        ValueKind.Date => run.Snapshot.Texts[run.Snapshot.Dates.Texts[code]],
        _ => List(run, run.Snapshot.Lists[code]),
    };

    private Cell List(Run run, ReadOnlySpan<int> elements)
    {
        var start = run.Result.Reserve(elements.Length);
        for (var i = 0; i < elements.Length; i++)
        {
            run.Result.Set(start + i, values.Type.Kind == ValueKind.TextList ? run.Snapshot.Texts[elements[i]] : Cell.Integer(elements[i]));
        }

        return ResultTree.List(start, elements.Length);
    }
}
