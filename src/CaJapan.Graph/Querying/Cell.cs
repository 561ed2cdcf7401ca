using System.Diagnostics;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Querying;

/// <summary>One value of a result. Lists and rows are runs of cells in the <see cref="ResultTree"/> they came with.</summary>
public readonly struct Cell
{
    private readonly object? _reference;
    private readonly int _a;
    private readonly int _b;

    private Cell(CellKind kind, object? reference, int a, int b)
    {
        Kind = kind;
        _reference = reference;
        _a = a;
        _b = b;
    }

    /// <summary>What it holds; <see cref="CellKind.Null"/> by default.</summary>
    public CellKind Kind { get; }

    /// <summary>The value of a <see cref="CellKind.Boolean"/>.</summary>
    public bool AsBoolean => _a != 0;

    /// <summary>The value of an <see cref="CellKind.Integer"/>.</summary>
    public int AsInteger => _a;

    /// <summary>The value of a <see cref="CellKind.Float"/>.</summary>
    public double AsFloat => BitConverter.Int64BitsToDouble(((long)_b << 32) | (uint)_a);

    /// <summary>The JSON string of a <see cref="CellKind.Text"/>, quotes included.</summary>
    public ReadOnlySpan<byte> AsJsonText => new((byte[])_reference!, _a, _b);

    /// <summary>How many cells a list or row has.</summary>
    public int Count => _b;

    /// <summary>The type of the node that a <see cref="CellKind.Row"/> is of; null for a group.</summary>
    public NodeType? NodeType => (NodeType?)_reference;

    /// <summary>What is wrong, of a <see cref="CellKind.Fault"/>.</summary>
    public CellFault AsFault => (CellFault)_reference!;

    internal int Start => _a;

    /// <summary>A boolean.</summary>
    public static Cell Boolean(bool value) => new(CellKind.Boolean, null, value ? 1 : 0, 0);

    /// <summary>An integer.</summary>
    public static Cell Integer(int value) => new(CellKind.Integer, null, value, 0);

    /// <summary>A double; finite.</summary>
    public static Cell Float(double value)
    {
        Debug.Assert(double.IsFinite(value), "JSON has no infinities.");
        var bits = BitConverter.DoubleToInt64Bits(value);
        return new(CellKind.Float, null, (int)bits, (int)(bits >> 32));
    }

    /// <summary>A text: part of a buffer that outlives the result or belongs to it.</summary>
    /// <param name="json">Holds the JSON string, quotes included.</param>
    public static Cell Text(byte[] json, int start, int length) => new(CellKind.Text, json, start, length);

    /// <summary>A fault in place of a value.</summary>
    public static Cell Fault(CellFault fault) => new(CellKind.Fault, fault, 0, 0);

    internal static Cell List(int start, int count) => new(CellKind.List, null, start, count);

    internal static Cell Row(NodeType? type, int start, int count) => new(CellKind.Row, type, start, count);
}
