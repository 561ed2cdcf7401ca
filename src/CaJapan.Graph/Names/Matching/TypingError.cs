namespace CaJapan.Graph.Names.Matching;

/// <summary>The four ways to mistype one letter: too many, left out, another, or two in each other's place.</summary>
internal static class TypingError
{
    /// <summary>Whether two words differ by one letter mistyped.</summary>
    public static bool IsBetween(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var start = one.CommonPrefixLength(other);
        var left = one[start..];
        var right = other[start..];
        return (left.Length - right.Length) switch
        {
            1 => left[1..].SequenceEqual(right),
            -1 => right[1..].SequenceEqual(left),
            0 when left.IsEmpty => false,
            0 => left[1..].SequenceEqual(right[1..]) || (left.Length > 1 && left[0] == right[1] && left[1] == right[0] && left[2..].SequenceEqual(right[2..])),
            _ => false,
        };
    }
}
