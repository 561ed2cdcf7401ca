using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Embedded.Storage;

/// <summary>Writes the parts of a <see cref="SnapshotFile"/>: integers little-endian, arrays as a tag, their length and their content.</summary>
internal sealed class SnapshotWriter(Stream stream)
{
    private readonly Checksum _checksum = new();

    /// <summary>What an array is of.</summary>
    internal enum Tag
    {
        End,
        None,
        Bytes,
        Integers,
    }

    public void Write(Snapshot snapshot)
    {
        Write(Encoding.UTF8.GetBytes(snapshot.Identity.Version));
        Write(Encoding.UTF8.GetBytes(snapshot.Identity.Hash));
        Write(snapshot.Texts.Json);
        Write(snapshot.Texts.Starts);
        Write(snapshot.Texts.Escaped);
        Write(snapshot.Texts.RawBytes);
        Write(snapshot.Texts.RawStarts);
        Write(snapshot.Dates.Earliest);
        Write(snapshot.Dates.Latest);
        Write(snapshot.Dates.Texts);
        Write(snapshot.Lists.Heap);
        Write(snapshot.Nodes.Starts);
        Write(snapshot.Nodes.Ids);
        foreach (var type in NodeTypes.All)
        {
            foreach (var property in type.Properties)
            {
                Write(snapshot.Values(type, property.Ordinal).Ints);
                Write(snapshot.Values(type, property.Ordinal).Bytes);
            }
        }

        foreach (var type in RelationshipTypes.All)
        {
            Write(snapshot[type]);
        }
    }

    public void Write(int value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        WriteRaw(bytes);
    }

    public void WriteBytes(byte[] bytes)
    {
        Write(bytes.Length);
        WriteRaw(bytes);
    }

    /// <summary>Ends the arrays and writes the hash of all that came before.</summary>
    public void Finish()
    {
        Write((int)Tag.End);
        stream.Write(_checksum.ToBytes());
    }

    private void Write(byte[]? bytes)
    {
        Write((int)(bytes is null ? Tag.None : Tag.Bytes));
        if (bytes is not null)
        {
            WriteBytes(bytes);
        }
    }

    private void Write(int[]? integers)
    {
        Write((int)(integers is null ? Tag.None : Tag.Integers));
        if (integers is null)
        {
            return;
        }

        if (!BitConverter.IsLittleEndian)
        {
            throw new PlatformNotSupportedException("Snapshot files are little-endian.");
        }

        Write(integers.Length);
        WriteRaw(MemoryMarshal.AsBytes(integers.AsSpan()));
    }

    private void Write(RelationshipTable table)
    {
        Write(table.Out);
        Write(table.In);
        Write(table.Said);
        foreach (var codes in table.Properties)
        {
            Write(codes);
        }

        Write((int[])[table.Parallel ? 1 : 0]);
    }

    private void Write(Adjacency adjacency)
    {
        foreach (var offsets in adjacency.Offsets)
        {
            Write(offsets);
        }

        Write(adjacency.Neighbours);
        Write(adjacency.Edges);
    }

    private void WriteRaw(ReadOnlySpan<byte> bytes)
    {
        _checksum.Append(bytes);
        stream.Write(bytes);
    }
}
