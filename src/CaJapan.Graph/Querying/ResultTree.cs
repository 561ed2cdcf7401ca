using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Querying;

/// <summary>The answer to a <see cref="GraphQuery"/>: rows whose cells stand in the order of the columns asked for, in one pooled run of memory. Dispose it when it is written.</summary>
public sealed class ResultTree : IDisposable
{
    private const int TextBuffer = 1024;

    private readonly List<byte[]> _buffers;
    private Cell[] _cells = ArrayPool<Cell>.Shared.Rent(256);
    private int _count;
    private byte[] _text = [];
    private int _textLength;
    private List<CellFault>? _faults;

    /// <summary>An empty result.</summary>
    /// <param name="buffers">What the texts of its cells are parts of; texts made while answering are kept in further ones.</param>
    public ResultTree(params ReadOnlySpan<byte[]> buffers)
    {
        _buffers = [.. buffers];
    }

    /// <summary>The root row.</summary>
    public Cell Root { get; set; }

    /// <summary>How many cells it has in all.</summary>
    public int CellCount => _count;

    /// <summary>How many rows it has below the root.</summary>
    public int RowCount
    {
        get
        {
            var rows = 0;
            foreach (ref readonly var cell in _cells.AsSpan(0, _count))
            {
                rows += cell.Kind == CellKind.Row ? 1 : 0;
            }

            return rows;
        }
    }

    /// <summary>How many nodes, relationships and index entries the store looked at, where it counts them.</summary>
    public long Steps { get; set; }

    /// <summary>The cells of a list or row of this result.</summary>
    public ReadOnlySpan<Cell> this[Cell parent] => _cells.AsSpan(parent.Start, parent.Count);

    /// <summary>One cell of a list or row of this result.</summary>
    public ref readonly Cell this[in Cell parent, int index] => ref _cells[parent.Start + index];

    /// <summary>The JSON string of a <see cref="CellKind.Text"/> of this result, quotes included.</summary>
    public ReadOnlySpan<byte> JsonTextOf(in Cell text) => _buffers[text.Buffer].AsSpan(text.Start, text.Count);

    /// <summary>What is wrong, of a <see cref="CellKind.Fault"/> of this result.</summary>
    public CellFault FaultOf(in Cell fault) => _faults![fault.Start];

    /// <summary>Makes room for the cells of a list or row and returns where they start; each of them has to be <see cref="Set"/>.</summary>
    public int Reserve(int count)
    {
        if (_count + count > _cells.Length)
        {
            var larger = ArrayPool<Cell>.Shared.Rent(Math.Max(_cells.Length * 2, _count + count));
            _cells.AsSpan(0, _count).CopyTo(larger);
            ArrayPool<Cell>.Shared.Return(_cells);
            _cells = larger;
        }

        var start = _count;
        _count += count;
        return start;
    }

    /// <summary>Fills a reserved cell.</summary>
    public void Set(int index, Cell cell) => _cells[index] = cell;

    /// <summary>A fault in place of a value.</summary>
    public Cell Fault(CellFault fault)
    {
        (_faults ??= []).Add(fault);
        return Cell.Fault(_faults.Count - 1);
    }

    /// <summary>A list of <paramref name="count"/> cells reserved at <paramref name="start"/>.</summary>
    public static Cell List(int start, int count) => Cell.List(start, count);

    /// <summary>A row of <paramref name="count"/> cells reserved at <paramref name="start"/>.</summary>
    /// <param name="type">Of its node; null for a group.</param>
    public static Cell Row(NodeType? type, int start, int count) => Cell.Row(type, start, count);

    /// <summary>A text made while answering, such as a cursor; kept with the result.</summary>
    public Cell Text(ReadOnlySpan<char> text)
    {
        // A character of text is at most 6 bytes of JSON (\u0000); two more for the quotes.
        var room = (text.Length * 6) + 2;
        if (_textLength + room > _text.Length)
        {
            _text = new byte[Math.Max(TextBuffer, room)];
            _textLength = 0;
            _buffers.Add(_text);
        }

        var start = _textLength;
        _text[_textLength++] = (byte)'"';
        _textLength += EncodeJson(text, _text.AsSpan(_textLength));
        _text[_textLength++] = (byte)'"';
        return Cell.Text(_buffers.Count - 1, start, _textLength - start);
    }

    /// <summary>The JSON string of a text in UTF-8, quotes included, for stores that keep texts ready to write.</summary>
    public static byte[] JsonText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var buffer = new byte[(text.Length * 6) + 2];
        buffer[0] = (byte)'"';
        var length = 1 + EncodeJson(text, buffer.AsSpan(1));
        buffer[length++] = (byte)'"';
        return buffer[..length];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        var cells = _cells;
        _cells = [];
        _count = 0;
        if (cells.Length > 0)
        {
            ArrayPool<Cell>.Shared.Return(cells);
        }
    }

    // Non-ASCII letters stay readable; what HTML needs escaped is left alone, since the media type is never text/html.
    private static int EncodeJson(ReadOnlySpan<char> text, Span<byte> target)
    {
        var encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        if (Utf8.FromUtf16(text, target, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done
            && encoder.FindFirstCharacterToEncodeUtf8(target[..length]) < 0)
        {
            return length;
        }

        var escaped = JsonEncodedText.Encode(text, encoder).EncodedUtf8Bytes;
        escaped.CopyTo(target);
        return escaped.Length;
    }
}
