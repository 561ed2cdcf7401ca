using System.Buffers.Binary;
using System.Buffers.Text;
using System.Collections.Immutable;
using System.Text;
using CaJapan.Graph.Facts;

namespace CaJapan.Graph.Querying;

/// <summary>
/// Writes and reads cursors: a version, the list and order they belong to (hashed), the position, a checksum; base64url of that. They hold no secret and no snapshot: a cursor from one store works on the
/// other, and after the data set has changed it still names a place in the order.
/// </summary>
public static class Cursor
{
    private const byte Version = 1;
    private const int HeadLength = 5;
    private const int TailLength = 4;

    private enum Tag : byte
    {
        Missing,
        Text,
        Integer,
        Date,
    }

    /// <summary>The sort key of a date: earliest day in the upper half, latest in the lower.</summary>
    public static long DateKey(PartialDate date) => DateKey(date.Earliest, date.Latest);

    /// <summary>The sort key of an interval of days.</summary>
    public static long DateKey(int earliest, int latest) => ((long)earliest << 32) | (uint)latest;

    /// <summary>The cursor of a position.</summary>
    /// <param name="listKey">As in <see cref="Column.Page"/>.</param>
    public static string Encode(string listKey, CursorPosition position)
    {
        ArgumentNullException.ThrowIfNull(position);
        using var bytes = new MemoryStream(64);
        Span<byte> number = stackalloc byte[8];
        bytes.WriteByte(Version);
        BinaryPrimitives.WriteUInt32LittleEndian(number, Hash(Encoding.UTF8.GetBytes(listKey)));
        bytes.Write(number[..4]);
        foreach (var key in position.Keys)
        {
            switch (key)
            {
                case null:
                    bytes.WriteByte((byte)Tag.Missing);
                    break;
                case string text:
                    bytes.WriteByte((byte)Tag.Text);
                    var utf8 = Encoding.UTF8.GetBytes(text);
                    BinaryPrimitives.WriteInt32LittleEndian(number, utf8.Length);
                    bytes.Write(number[..4]);
                    bytes.Write(utf8);
                    break;
                case int integer:
                    bytes.WriteByte((byte)Tag.Integer);
                    BinaryPrimitives.WriteInt32LittleEndian(number, integer);
                    bytes.Write(number[..4]);
                    break;
                case long date:
                    bytes.WriteByte((byte)Tag.Date);
                    BinaryPrimitives.WriteInt64LittleEndian(number, date);
                    bytes.Write(number);
                    break;
                default:
                    throw new ArgumentException($"A cursor key cannot be a {key.GetType()}.", nameof(position));
            }
        }

        bytes.Write(Encoding.UTF8.GetBytes(position.Id));
        BinaryPrimitives.WriteUInt32LittleEndian(number, Hash(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
        bytes.Write(number[..4]);
        return Base64Url.EncodeToString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    /// <summary>Reads a cursor.</summary>
    /// <param name="keyCount">How many keys the order has.</param>
    /// <returns>The position, or null with <paramref name="problem"/> saying what is wrong with it.</returns>
    public static CursorPosition? Decode(string listKey, int keyCount, string cursor, out string? problem)
    {
        ArgumentNullException.ThrowIfNull(cursor);
        problem = "it is no cursor that this service gave out";
        if (cursor.Length > 4096 || !Base64Url.IsValid(cursor))
        {
            return null;
        }

        ReadOnlySpan<byte> bytes = Base64Url.DecodeFromChars(cursor);
        if (bytes.Length < HeadLength + TailLength || bytes[0] != Version || BinaryPrimitives.ReadUInt32LittleEndian(bytes[^TailLength..]) != Hash(bytes[..^TailLength]))
        {
            return null;
        }

        if (BinaryPrimitives.ReadUInt32LittleEndian(bytes[1..]) != Hash(Encoding.UTF8.GetBytes(listKey)))
        {
            problem = "it belongs to another list or another order";
            return null;
        }

        var rest = bytes[HeadLength..^TailLength];
        var keys = ImmutableArray.CreateBuilder<object?>(keyCount);
        for (var i = 0; i < keyCount; i++)
        {
            if (!TryReadKey(ref rest, out var key))
            {
                return null;
            }

            keys.Add(key);
        }

        problem = null;
        return new CursorPosition(keys.MoveToImmutable(), Encoding.UTF8.GetString(rest));
    }

    private static bool TryReadKey(ref ReadOnlySpan<byte> rest, out object? key)
    {
        key = null;
        if (rest.IsEmpty)
        {
            return false;
        }

        var tag = (Tag)rest[0];
        rest = rest[1..];
        switch (tag)
        {
            case Tag.Missing:
                return true;
            case Tag.Text when rest.Length >= 4 && BinaryPrimitives.ReadInt32LittleEndian(rest) is >= 0 and var length && rest.Length - 4 >= length:
                key = Encoding.UTF8.GetString(rest.Slice(4, length));
                rest = rest[(4 + length)..];
                return true;
            case Tag.Integer when rest.Length >= 4:
                key = BinaryPrimitives.ReadInt32LittleEndian(rest);
                rest = rest[4..];
                return true;
            case Tag.Date when rest.Length >= 8:
                key = BinaryPrimitives.ReadInt64LittleEndian(rest);
                rest = rest[8..];
                return true;
            default:
                return false;
        }
    }

    // FNV-1a: tells lists apart and catches mangled text; nobody gains by forging a cursor.
    private static uint Hash(ReadOnlySpan<byte> bytes)
    {
        var hash = 2166136261u;
        foreach (var b in bytes)
        {
            hash = (hash ^ b) * 16777619u;
        }

        return hash;
    }
}
