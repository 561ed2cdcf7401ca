using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Storage;

/// <summary>Reads what a <see cref="SnapshotWriter"/> has written.</summary>
internal sealed class SnapshotReader(Stream stream)
{
    private readonly Checksum _checksum = new();
    private readonly Queue<Array?> _arrays = new();

    /// <summary>Reads all arrays and compares the checksum at the end with that of what was read; so nothing is made of damaged ones.</summary>
    public void ReadArrays()
    {
        while (ReadTag() is not SnapshotWriter.Tag.End and var tag)
        {
            _arrays.Enqueue(tag switch
            {
                SnapshotWriter.Tag.None => null,
                SnapshotWriter.Tag.Bytes => ReadBytes(),
                SnapshotWriter.Tag.Integers => ReadIntegers(),
                _ => throw Damaged(),
            });
        }

        var checksum = _checksum.ToBytes();
        var expected = new byte[checksum.Length];
        stream.ReadExactly(expected);
        if (!checksum.AsSpan().SequenceEqual(expected))
        {
            throw Damaged();
        }
    }

    /// <summary>The snapshot that the arrays make.</summary>
    public Snapshot ToSnapshot()
    {
        var identity = new DatasetIdentity(Encoding.UTF8.GetString(Bytes()!), Encoding.UTF8.GetString(Bytes()!));
        var texts = new TextPool(Bytes()!, Integers()!, Integers()!, Bytes()!, Integers()!);
        var dates = new DatePool(Integers()!, Integers()!, Integers()!);
        var lists = new ListPool(Integers()!);
        var nodes = new NodeDirectory(Integers()!, Integers()!);
        var properties = new PropertyValues[NodeTypes.All.Length][];
        foreach (var type in NodeTypes.All)
        {
            var values = properties[type.Ordinal] = new PropertyValues[type.Properties.Length];
            foreach (var property in type.Properties)
            {
                values[property.Ordinal] = new PropertyValues(property, nodes.Start(type), nodes.Count(type), Integers(), Bytes(), dates);
            }
        }

        var relationships = new RelationshipTable[RelationshipTypes.All.Length];
        foreach (var type in RelationshipTypes.All)
        {
            relationships[type.Ordinal] = Table(type, nodes);
        }

        return new Snapshot(identity, texts, dates, lists, nodes, properties, relationships);
    }

    public int ReadInteger()
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        ReadRaw(bytes);
        return BinaryPrimitives.ReadInt32LittleEndian(bytes);
    }

    public byte[] ReadBytes()
    {
        var bytes = new byte[ReadLength(1)];
        ReadRaw(bytes);
        return bytes;
    }

    private static InvalidDataException Damaged() => new("The snapshot file is damaged.");

    private byte[]? Bytes() => (byte[]?)_arrays.Dequeue();

    private int[]? Integers() => (int[]?)_arrays.Dequeue();

    private SnapshotWriter.Tag ReadTag() => (SnapshotWriter.Tag)ReadInteger();

    private int[] ReadIntegers()
    {
        var integers = new int[ReadLength(sizeof(int))];
        ReadRaw(MemoryMarshal.AsBytes(integers.AsSpan()));
        return integers;
    }

    private RelationshipTable Table(RelationshipType type, NodeDirectory nodes)
    {
        var outgoing = ToAdjacency(nodes);
        var incoming = ToAdjacency(nodes);
        var said = Integers();
        var properties = new int[]?[type.Properties.Length];
        for (var i = 0; i < properties.Length; i++)
        {
            properties[i] = Integers();
        }

        return new RelationshipTable(type, outgoing, incoming, said, properties, Integers()![0] != 0);
    }

    private Adjacency ToAdjacency(NodeDirectory nodes)
    {
        var offsets = new int[]?[NodeTypes.All.Length];
        for (var i = 0; i < offsets.Length; i++)
        {
            offsets[i] = Integers();
        }

        return new Adjacency(nodes, offsets, Integers()!, Integers());
    }

    // A damaged length must not make us reserve more than the file can hold.
    private int ReadLength(int elementSize)
    {
        var length = ReadInteger();
        if (length < 0 || (stream.CanSeek && (long)length * elementSize > stream.Length - stream.Position))
        {
            throw Damaged();
        }

        return length;
    }

    private void ReadRaw(Span<byte> bytes)
    {
        stream.ReadExactly(bytes);
        _checksum.Append(bytes);
    }
}
