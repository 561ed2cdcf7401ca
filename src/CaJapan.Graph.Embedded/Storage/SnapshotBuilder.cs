using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Storage;

/// <summary>Takes nodes and relationships one by one and makes a <see cref="Snapshot"/> of them, so that no graph of objects need exist. Not safe for several threads.</summary>
public sealed class SnapshotBuilder
{
    private readonly DatasetIdentity _identity;
    private readonly ValueInterner _interner = new();
    private readonly GrowingColumns[] _nodes = [.. NodeTypes.All.Select(t => new GrowingColumns(1 + t.Properties.Length))];
    private readonly GrowingColumns[] _relationships = [.. RelationshipTypes.All.Select(t => new GrowingColumns(2 + t.Properties.Length))];
    private readonly List<(int Type, int Row)> _given = [];

    /// <summary>A builder of an empty snapshot.</summary>
    public SnapshotBuilder(DatasetIdentity identity) => _identity = identity;

    /// <summary>Adds a node; nodes may come in any order.</summary>
    /// <param name="values">One a property of the type, by ordinal, as in <see cref="Folding.Node.Values"/>; those left out at the end are missing.</param>
    /// <returns>What to call it by in <see cref="AddRelationship"/>: nodes are counted from 0.</returns>
    /// <exception cref="ArgumentException">A value does not fit its property.</exception>
    public int AddNode(NodeType type, string id, params ReadOnlySpan<object?> values)
    {
        ArgumentNullException.ThrowIfNull(type);
        var columns = _nodes[type.Ordinal];
        _given.Add((type.Ordinal, columns.Count));
        Span<int> row = stackalloc int[1 + type.Properties.Length];
        row[0] = _interner.Text(id);
        _interner.Codes(type.Properties, values, row[1..]);
        columns.Add(row);
        return _given.Count - 1;
    }

    /// <summary>Adds a relationship; those of one start keep the order in which they come.</summary>
    /// <param name="from">Where it starts, by what <see cref="AddNode"/> returned.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="values">One a property of the type, by ordinal; those left out at the end are missing.</param>
    /// <exception cref="ArgumentException">A value does not fit its property, or the type does not join such nodes.</exception>
    public void AddRelationship(RelationshipType type, int from, int to, params ReadOnlySpan<object?> values)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (!type.From.Contains(NodeTypes.All[_given[from].Type]) || !type.To.Contains(NodeTypes.All[_given[to].Type]))
        {
            throw new ArgumentException($"{type} does not lead from {NodeTypes.All[_given[from].Type]} to {NodeTypes.All[_given[to].Type]}.", nameof(type));
        }

        Span<int> row = stackalloc int[2 + type.Properties.Length];
        row[0] = from;
        row[1] = to;
        _interner.Codes(type.Properties, values, row[2..]);
        _relationships[type.Ordinal].Add(row);
    }

    /// <summary>The snapshot of all that was added. The builder is used up.</summary>
    /// <exception cref="InvalidOperationException">Two nodes have one id.</exception>
    public Snapshot Build()
    {
        var pools = _interner.Seal();
        var (nodes, rows) = OrderNodes(pools);
        var numbers = NumberNodes(nodes, rows);
        var properties = new PropertyValues[NodeTypes.All.Length][];
        foreach (var type in NodeTypes.All)
        {
            var columns = _nodes[type.Ordinal];
            properties[type.Ordinal] = [.. type.Properties.Select(p => Values(p, nodes, type, columns[1 + p.Ordinal], rows[type.Ordinal], pools))];
            _nodes[type.Ordinal] = new GrowingColumns(0);
        }

        var relationships = new RelationshipTable[RelationshipTypes.All.Length];
        foreach (var type in RelationshipTypes.All)
        {
            relationships[type.Ordinal] = RelationshipSorter.Sort(type, _relationships[type.Ordinal], numbers, nodes, pools);
            _relationships[type.Ordinal] = new GrowingColumns(0);
        }

        return new Snapshot(_identity, pools.Texts, pools.Dates, pools.Lists, nodes, properties, relationships);
    }

    // The nodes of each type by id: which row of its columns each of them is.
    private (NodeDirectory Nodes, int[][] Rows) OrderNodes(SealedValues pools)
    {
        var starts = new int[NodeTypes.All.Length + 1];
        var ids = new int[_given.Count];
        var rows = new int[NodeTypes.All.Length][];
        foreach (var type in NodeTypes.All)
        {
            var given = _nodes[type.Ordinal][0];
            var sorted = ids.AsSpan(starts[type.Ordinal], given.Length);
            for (var row = 0; row < given.Length; row++)
            {
                sorted[row] = pools.Code(ValueKind.Text, given[row]);
            }

            var order = rows[type.Ordinal] = [.. Enumerable.Range(0, given.Length)];
            sorted.Sort(order.AsSpan());
            starts[type.Ordinal + 1] = starts[type.Ordinal] + given.Length;
        }

        var seen = new HashSet<int>(ids.Length);
        foreach (var id in ids)
        {
            if (!seen.Add(id))
            {
                throw new InvalidOperationException($"Two nodes have the id '{pools.Texts.ToString(id)}'.");
            }
        }

        return (new NodeDirectory(starts, ids), rows);
    }

    private int[] NumberNodes(NodeDirectory nodes, int[][] rows)
    {
        var places = rows.Select(r => new int[r.Length]).ToArray();
        for (var type = 0; type < rows.Length; type++)
        {
            for (var place = 0; place < rows[type].Length; place++)
            {
                places[type][rows[type][place]] = place;
            }
        }

        var numbers = new int[_given.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            var (type, row) = _given[i];
            numbers[i] = nodes.Start(type) + places[type][row];
        }

        return numbers;
    }

    private static PropertyValues Values(PropertyType property, NodeDirectory nodes, NodeType type, ReadOnlySpan<int> given, int[] rows, SealedValues pools)
    {
        int[]? ints = null;
        byte[]? bytes = null;
        for (var i = 0; i < rows.Length; i++)
        {
            var code = pools.Code(property.Kind, given[rows[i]]);
            if (code == PropertyValues.Missing)
            {
                continue;
            }

            if (property.Kind is ValueKind.Enum or ValueKind.Flag)
            {
                bytes ??= Filled(rows.Length, PropertyValues.MissingByte);
                bytes[i] = (byte)code;
            }
            else
            {
                ints ??= Filled(rows.Length, PropertyValues.Missing);
                ints[i] = code;
            }
        }

        return new PropertyValues(property, nodes.Start(type), rows.Length, ints, bytes, pools.Dates);
    }

    private static T[] Filled<T>(int length, T value)
    {
        var array = new T[length];
        Array.Fill(array, value);
        return array;
    }
}
