using System.Collections.Frozen;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Storage;

/// <summary>The symbols of all enums as JSON strings. Unlike other texts they belong to no snapshot.</summary>
internal static class SymbolTexts
{
    /// <summary>The place of <see cref="Json"/> among the buffers of a result.</summary>
    public const int Buffer = TextPool.Buffer + 1;

    private static readonly FrozenDictionary<string, Cell> Cells;

    static SymbolTexts()
    {
        var json = new List<byte>();
        var cells = new Dictionary<string, Cell>();
        foreach (var symbol in NodeTypes.All.SelectMany(t => t.Properties).SelectMany(p => p.Symbols))
        {
            var text = ResultTree.JsonText(symbol);
            if (cells.TryAdd(symbol, Cell.Text(Buffer, json.Count, text.Length)))
            {
                json.AddRange(text);
            }
        }

        Json = [.. json];
        Cells = cells.ToFrozenDictionary();
    }

    public static byte[] Json { get; }

    public static Cell Of(string symbol) => Cells[symbol];
}
