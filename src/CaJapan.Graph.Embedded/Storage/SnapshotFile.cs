using System.Text;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Embedded.Storage;

/// <summary>
/// A snapshot as a file: a head that tells the version and the ontology it was made for, the arrays of the snapshot as they are in memory, and a checksum of all that. A file serves only the build that
/// knows the same ontology; make it anew from the seeds otherwise.
/// </summary>
public static class SnapshotFile
{
    internal const int Magic = 0x474A4143;
    internal const int Version = 2;

    /// <summary>Writes a snapshot.</summary>
    public static void Write(Snapshot snapshot, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var writer = new SnapshotWriter(stream);
        writer.Write(Magic);
        writer.Write(Version);
        writer.WriteBytes(OntologyChecksum());
        writer.Write(snapshot);
        writer.Finish();
    }

    /// <summary>Reads a snapshot.</summary>
    /// <exception cref="InvalidDataException">It is no snapshot, one of another version or ontology, or damaged; the message says which.</exception>
    public static Snapshot Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var reader = new SnapshotReader(stream);
        try
        {
            if (reader.ReadInteger() != Magic)
            {
                throw new InvalidDataException("This is no snapshot file.");
            }

            if (reader.ReadInteger() is var version && version != Version)
            {
                throw new InvalidDataException($"The snapshot file has version {version}; this build reads version {Version}.");
            }

            if (!reader.ReadBytes().AsSpan().SequenceEqual(OntologyChecksum()))
            {
                throw new InvalidDataException("The snapshot file was made for another ontology.");
            }

            reader.ReadArrays();
            return reader.ToSnapshot();
        }
        catch (EndOfStreamException e)
        {
            throw new InvalidDataException("The snapshot file ends early.", e);
        }
    }

    // Codes are places among types, properties and symbols; so all of these, in their order, are part of the format.
    private static byte[] OntologyChecksum()
    {
        var text = new StringBuilder();
        foreach (var type in NodeTypes.All)
        {
            text.Append(type.Name).Append('{');
            foreach (var property in type.Properties)
            {
                text.Append(property.Name).Append(':').Append(property.Kind).Append('(').AppendJoin(' ', property.Symbols).Append(')');
            }

            text.Append('}');
        }

        foreach (var type in RelationshipTypes.All)
        {
            text.Append(type.Name).Append('[').AppendJoin(' ', type.From).Append("]->[").AppendJoin(' ', type.To).Append(']');
            text.AppendJoin(' ', type.Properties.Select(p => $"{p.Name}:{p.Kind}"));
        }

        return Checksum.Of(Encoding.UTF8.GetBytes(text.ToString()));
    }
}
