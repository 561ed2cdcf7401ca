using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics;
using System.Text;

namespace CaJapan.GraphQL.Execution.Json;

/// <summary>UTF-8 JSON in one pooled buffer that can be taken back to an earlier position.</summary>
/// <remarks>
/// The caller writes the punctuation, so nothing is tracked and nothing is checked but the values themselves. Dispose gives the buffer back to its pool;
/// what <see cref="Written"/> returned is then no longer to be read. One thread at a time.
/// </remarks>
public sealed class JsonOutput : IDisposable
{
    private const int LongestNumber = 32;

    private static readonly SearchValues<char> Escaped = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(code => (char)code), '"', '\\']);

    private byte[] _buffer;
    private int _length;

    /// <summary>An empty output.</summary>
    /// <param name="capacity">The bytes to rent at once; the buffer doubles when they do not suffice.</param>
    public JsonOutput(int capacity = 16 * 1024)
    {
        _buffer = ArrayPool<byte>.Shared.Rent(capacity);
    }

    /// <summary>The number of bytes written, which is the place of the next one.</summary>
    public int Position => _length;

    /// <summary>All that was written.</summary>
    public ReadOnlyMemory<byte> Written => _buffer.AsMemory(0, _length);

    /// <summary>Forgets everything written at or after <paramref name="position"/>, an earlier value of <see cref="Position"/>.</summary>
    public void Rollback(int position)
    {
        Debug.Assert(position <= _length, "A rollback goes backwards.");
        _length = position;
    }

    /// <summary>Moves what was written at or after <paramref name="position"/> aside and puts <paramref name="json"/> there.</summary>
    public void Insert(int position, ReadOnlySpan<byte> json)
    {
        Reserve(json.Length);
        _buffer.AsSpan(position, _length - position).CopyTo(_buffer.AsSpan(position + json.Length));
        json.CopyTo(_buffer.AsSpan(position));
        _length += json.Length;
    }

    /// <summary>Copies bytes that are JSON already.</summary>
    public void WriteRaw(ReadOnlySpan<byte> json)
    {
        json.CopyTo(Reserve(json.Length));
        _length += json.Length;
    }

    /// <summary>Writes one byte of punctuation.</summary>
    public void WriteRaw(byte json)
    {
        Reserve(1)[0] = json;
        _length++;
    }

    /// <summary>Writes one byte of punctuation, then bytes that are JSON already.</summary>
    public void WriteRaw(byte punctuation, ReadOnlySpan<byte> json)
    {
        var target = Reserve(json.Length + 1);
        target[0] = punctuation;
        json.CopyTo(target[1..]);
        _length += json.Length + 1;
    }

    /// <summary>Writes <c>null</c>.</summary>
    public void WriteNull() => WriteRaw("null"u8);

    /// <summary>Writes <c>true</c> or <c>false</c>.</summary>
    public void WriteBoolean(bool value) => WriteRaw(value ? "true"u8 : "false"u8);

    /// <summary>Writes an integer in decimal digits.</summary>
    public void WriteNumber(long value)
    {
        Utf8Formatter.TryFormat(value, Reserve(LongestNumber), out var written);
        _length += written;
    }

    /// <summary>Writes a number in the one form that <see cref="EcmaScriptNumber"/> gives it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is infinite or not a number, for which JSON has no word.</exception>
    public void WriteNumber(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "JSON has no such number.");
        }

        _length += EcmaScriptNumber.Format(value, Reserve(LongestNumber));
    }

    /// <summary>Writes a string with its quotes; what is not well-formed UTF-16 becomes U+FFFD.</summary>
    public void WriteString(ReadOnlySpan<char> value)
    {
        WriteRaw((byte)'"');
        while (value.IndexOfAny(Escaped) is >= 0 and var next)
        {
            WriteUtf16(value[..next]);
            WriteEscape(value[next]);
            value = value[(next + 1)..];
        }

        WriteUtf16(value);
        WriteRaw((byte)'"');
    }

    /// <summary>Gives the buffer back.</summary>
    public void Dispose()
    {
        var buffer = _buffer;
        _buffer = [];
        _length = 0;
        if (buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private void WriteUtf16(ReadOnlySpan<char> text) =>
        _length += Encoding.UTF8.GetBytes(text, Reserve(Encoding.UTF8.GetMaxByteCount(text.Length)));

    private void WriteEscape(char character)
    {
        switch (character)
        {
            case '"': WriteRaw("\\\""u8); break;
            case '\\': WriteRaw("\\\\"u8); break;
            case '\b': WriteRaw("\\b"u8); break;
            case '\f': WriteRaw("\\f"u8); break;
            case '\n': WriteRaw("\\n"u8); break;
            case '\r': WriteRaw("\\r"u8); break;
            case '\t': WriteRaw("\\t"u8); break;
            default:
                WriteRaw("\\u00"u8);
                Utf8Formatter.TryFormat((byte)character, Reserve(2), out var written, new StandardFormat('x', 2));
                _length += written;
                break;
        }
    }

    private Span<byte> Reserve(int count)
    {
        if (_buffer.Length - _length < count)
        {
            Grow(count);
        }

        return _buffer.AsSpan(_length);
    }

    private void Grow(int count)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(_length + count), (int)Math.Min(Array.MaxLength, (long)_buffer.Length * 2)));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
