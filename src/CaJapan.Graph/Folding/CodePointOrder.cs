namespace CaJapan.Graph.Folding;

/// <summary>
/// The order of texts everywhere: by Unicode code point, as UTF-8 bytes and Neo4j order them. Ordinal comparison of .NET strings differs where a surrogate pair meets a character above U+D7FF.
/// </summary>
public sealed class CodePointOrder : IComparer<string>
{
    private CodePointOrder()
    {
    }

    /// <summary>The one instance.</summary>
    public static CodePointOrder Comparer { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
        {
            return x is null ? (y is null ? 0 : -1) : 1;
        }

        var shorter = Math.Min(x.Length, y.Length);
        for (var i = 0; i < shorter; i++)
        {
            var (a, b) = (x[i], y[i]);
            if (a != b)
            {
                // Surrogates stand for code points above every other code unit.
                return char.IsSurrogate(a) == char.IsSurrogate(b) ? a.CompareTo(b) : (char.IsSurrogate(a) ? 1 : -1);
            }
        }

        return x.Length.CompareTo(y.Length);
    }
}
