using System.Security.Cryptography;
using System.Text;

namespace CaJapan.Graph.Seeds.Reading;

/// <summary>SHA-256 over paths and contents. Each is written with its length before it, so that no two data sets run together into the same bytes.</summary>
internal sealed class DatasetHash : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Takes in one file; the files must come in the order of their paths, the text with line feeds alone.</summary>
    public void Add(string path, string text)
    {
        Add(path);
        Add(text);
    }

    public void Dispose() => _hash.Dispose();

    /// <summary>Lower-case hexadecimal of what was taken in so far.</summary>
    public override string ToString() => Convert.ToHexStringLower(_hash.GetCurrentHash());

    private void Add(string part)
    {
        var bytes = Encoding.UTF8.GetBytes(part);
        Span<byte> length = stackalloc byte[sizeof(int)];
        System.Buffers.Binary.BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        _hash.AppendData(length);
        _hash.AppendData(bytes);
    }
}
