using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Embedded.Storage;

/// <summary>Which nodes there are. Those of one type have successive numbers, in the order of their ids.</summary>
internal sealed class NodeDirectory
{
    private readonly byte[] _types;

    /// <param name="starts">By type: the number of its first node, and at the end how many nodes there are.</param>
    /// <param name="ids">The id of each node: a text.</param>
    public NodeDirectory(int[] starts, int[] ids)
    {
        Starts = starts;
        Ids = ids;
        _types = new byte[ids.Length];
        foreach (var type in NodeTypes.All)
        {
            _types.AsSpan(Start(type.Ordinal), Count(type)).Fill((byte)type.Ordinal);
        }
    }

    public int[] Starts { get; }

    public int[] Ids { get; }

    public int Total => Ids.Length;

    public int TypeOrdinal(int node) => _types[node];

    public NodeType Type(int node) => NodeTypes.All[_types[node]];

    public int Start(int typeOrdinal) => Starts[typeOrdinal];

    public int Start(NodeType type) => Starts[type.Ordinal];

    /// <summary>The number after that of the last node of the type.</summary>
    public int End(NodeType type) => Starts[type.Ordinal + 1];

    public int Count(NodeType type) => End(type) - Start(type);

    public int Id(int node) => Ids[node];

    /// <summary>The node of a type with an id; negative where there is none.</summary>
    /// <param name="id">A text.</param>
    public int Find(NodeType type, int id) => Array.BinarySearch(Ids, Start(type), Count(type), id);

    /// <summary>The order of ids.</summary>
    public int CompareIds(int left, int right) => _types[left] == _types[right] ? left.CompareTo(right) : Ids[left].CompareTo(Ids[right]);
}
