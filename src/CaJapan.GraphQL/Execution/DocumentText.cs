using System.Text;
using CaJapan.GraphQL.Execution.Json;

namespace CaJapan.GraphQL.Execution;

/// <summary>The text of a document as it came, so that a document seen before is found again without decoding it. Two are equal if their bytes are.</summary>
/// <remarks>It may point into a request's buffer; whoever keeps it takes a <see cref="Copy"/>.</remarks>
/// <param name="Utf8">The bytes: a JSON string's without its quotes, or the text itself.</param>
/// <param name="IsEscaped">True where the bytes hold JSON escapes.</param>
public readonly record struct DocumentText(ReadOnlyMemory<byte> Utf8, bool IsEscaped)
{
    /// <summary>A document that is at hand as text.</summary>
    public static DocumentText From(string text) => new(Encoding.UTF8.GetBytes(text), IsEscaped: false);

    /// <summary>The same text in bytes of its own.</summary>
    public DocumentText Copy() => this with { Utf8 = Utf8.ToArray() };

    /// <inheritdoc/>
    public bool Equals(DocumentText other) => IsEscaped == other.IsEscaped && Utf8.Span.SequenceEqual(other.Utf8.Span);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(Utf8.Span);
        return hash.ToHashCode();
    }

    /// <summary>The text itself.</summary>
    public override string ToString() => IsEscaped ? JsonText.Unescape(Utf8.Span) : Encoding.UTF8.GetString(Utf8.Span);
}
