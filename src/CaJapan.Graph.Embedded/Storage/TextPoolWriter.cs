using System.Text;
using System.Text.Encodings.Web;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Storage;

/// <summary>Fills a <see cref="TextPool"/>: texts come in code-point order.</summary>
internal sealed class TextPoolWriter(int count)
{
    private readonly int[] _starts = new int[count + 1];
    private readonly List<int> _escaped = [];
    private readonly List<byte> _raw = [];
    private readonly List<int> _rawStarts = [0];
    private byte[] _json = new byte[1024];
    private int _count;

    public void Add(ReadOnlySpan<byte> raw)
    {
        var start = _starts[_count];
        if (JavaScriptEncoder.UnsafeRelaxedJsonEscaping.FindFirstCharacterToEncodeUtf8(raw) < 0)
        {
            EnsureRoom(start + raw.Length + 2);
            _json[start] = (byte)'"';
            raw.CopyTo(_json.AsSpan(start + 1));
            _json[start + raw.Length + 1] = (byte)'"';
            _starts[_count + 1] = start + raw.Length + 2;
        }
        else
        {
            var json = ResultTree.JsonText(Encoding.UTF8.GetString(raw));
            EnsureRoom(start + json.Length);
            json.CopyTo(_json, start);
            _starts[_count + 1] = start + json.Length;
            _escaped.Add(_count);
            _raw.AddRange(raw);
            _rawStarts.Add(_raw.Count);
        }

        _count++;
    }

    public TextPool ToPool() => new(_json[.._starts[_count]], _starts, [.. _escaped], [.. _raw], [.. _rawStarts]);

    private void EnsureRoom(int length)
    {
        if (length > _json.Length)
        {
            Array.Resize(ref _json, (int)Math.Min(Math.Max(length, _json.Length * 2L), Array.MaxLength));
        }
    }
}
