using System.Buffers.Binary;
using System.Numerics;

namespace CaJapan.Graph.Embedded.Storage;

/// <summary>A CRC-32C of bytes in order, however they are cut into pieces. It tells damage, not malice, and needs no library of cryptography to be loaded at the start.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc9260#appendix-A"/>
internal sealed class Checksum
{
    private uint _rest = uint.MaxValue;

    /// <summary>The checksum of bytes that are all there.</summary>
    public static byte[] Of(ReadOnlySpan<byte> bytes)
    {
        var checksum = new Checksum();
        checksum.Append(bytes);
        return checksum.ToBytes();
    }

    public void Append(ReadOnlySpan<byte> bytes)
    {
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
        {
            _rest = BitOperations.Crc32C(_rest, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        }

        foreach (var one in bytes)
        {
            _rest = BitOperations.Crc32C(_rest, one);
        }
    }

    public byte[] ToBytes()
    {
        var bytes = new byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, ~_rest);
        return bytes;
    }
}
