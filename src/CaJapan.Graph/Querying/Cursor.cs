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

    // Of a key: its tag, and a number or the length of a text.
    private const int LongestNumber = 9;

    private const int StackLimit = 512;

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
        var room = HeadLength + TailLength + Encoding.UTF8.GetMaxByteCount(position.Id.Length);
        foreach (var key in position.Keys)
        {
            room += LongestNumber + (key is string text ? Encoding.UTF8.GetMaxByteCount(text.Length) : 0);
        }

        var bytes = room <= StackLimit ? stackalloc byte[StackLimit] : new byte[room];
        bytes[0] = Version;
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[1..], HashOf(listKey));
        var length = HeadLength;
        foreach (var key in position.Keys)
        {
            length += WriteKey(key, bytes[length..]);
        }

        length += Encoding.UTF8.GetBytes(position.Id, bytes[length..]);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[length..], Hash(bytes[..length]));
        return Base64Url.EncodeToString(bytes[..(length + TailLength)]);
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

        if (BinaryPrimitives.ReadUInt32LittleEndian(bytes[1..]) != HashOf(listKey))
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

    private static int WriteKey(object? key, Span<byte> target)
    {
        switch (key)
        {
            case null:
                target[0] = (byte)Tag.Missing;
                return 1;
            case string text:
                target[0] = (byte)Tag.Text;
                var length = Encoding.UTF8.GetBytes(text, target[5..]);
                BinaryPrimitives.WriteInt32LittleEndian(target[1..], length);
                return 5 + length;
            case int integer:
                target[0] = (byte)Tag.Integer;
                BinaryPrimitives.WriteInt32LittleEndian(target[1..], integer);
                return 5;
            case long date:
                target[0] = (byte)Tag.Date;
                BinaryPrimitives.WriteInt64LittleEndian(target[1..], date);
                return 9;
            default:
                throw new ArgumentException($"A cursor key cannot be a {key.GetType()}.", nameof(key));
        }
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

    private static uint HashOf(string listKey)
    {
        var room = Encoding.UTF8.GetMaxByteCount(listKey.Length);
        var bytes = room <= StackLimit ? stackalloc byte[StackLimit] : new byte[room];
        return Hash(bytes[..Encoding.UTF8.GetBytes(listKey, bytes)]);
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
