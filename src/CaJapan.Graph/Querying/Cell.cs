using System.Diagnostics;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Querying;

/// <summary>One value of a result. What it refers to, texts, cells and faults, is in the <see cref="ResultTree"/> it came with.</summary>
/// <remarks>It holds no reference, so that runs of cells are copied and given back without the garbage collector having a part in it, and fits into two registers.</remarks>
public readonly struct Cell
{
    private readonly CellKind _kind;
    private readonly ushort _tag;
    private readonly int _a;
    private readonly int _b;

    private Cell(CellKind kind, int tag, int a, int b)
    {
        _kind = kind;
        _tag = (ushort)tag;
        _a = a;
        _b = b;
    }

    /// <summary>What it holds; <see cref="CellKind.Null"/> by default.</summary>
    public CellKind Kind => _kind;

    /// <summary>The value of a <see cref="CellKind.Boolean"/>.</summary>
    public bool AsBoolean => _a != 0;

    /// <summary>The value of an <see cref="CellKind.Integer"/>.</summary>
    public int AsInteger => _a;

    /// <summary>The value of a <see cref="CellKind.Float"/>.</summary>
    public double AsFloat => BitConverter.Int64BitsToDouble(((long)_b << 32) | (uint)_a);

    /// <summary>How many cells a list or row has.</summary>
    public int Count => _b;

    /// <summary>The type of the node that a <see cref="CellKind.Row"/> is of; null for a group.</summary>
    public NodeType? NodeType => _tag == 0 ? null : NodeTypes.All[_tag - 1];

    /// <summary>Of a list or row its first cell, of a text its first byte, of a fault its place.</summary>
    internal int Start => _a;

    /// <summary>The buffer that a text is in.</summary>
    internal int Buffer => _tag;

    /// <summary>A boolean.</summary>
    public static Cell Boolean(bool value) => new(CellKind.Boolean, 0, value ? 1 : 0, 0);

    /// <summary>An integer.</summary>
    public static Cell Integer(int value) => new(CellKind.Integer, 0, value, 0);

    /// <summary>A double; finite.</summary>
    public static Cell Float(double value)
    {
        Debug.Assert(double.IsFinite(value), "JSON has no infinities.");
        var bits = BitConverter.DoubleToInt64Bits(value);
        return new(CellKind.Float, 0, (int)bits, (int)(bits >> 32));
    }

    /// <summary>A text in one of the buffers that its result was made with.</summary>
    /// <param name="buffer">The buffer's place among them, from 0.</param>
    /// <param name="start">Where the JSON string begins, with its opening quote.</param>
    /// <param name="length">Its bytes, quotes included.</param>
    public static Cell Text(int buffer, int start, int length) => new(CellKind.Text, buffer, start, length);

    internal static Cell Fault(int place) => new(CellKind.Fault, 0, place, 0);

    internal static Cell List(int start, int count) => new(CellKind.List, 0, start, count);

    internal static Cell Row(NodeType? type, int start, int count) => new(CellKind.Row, type is null ? 0 : type.Ordinal + 1, start, count);
}
