namespace CaJapan.GraphQL;

/// <summary>Orders names as a person does: by code unit, but runs of digits by the number they make.</summary>
public static class NaturalOrder
{
    /// <summary>Below, equal to or above zero as <paramref name="left"/> comes before, with or after <paramref name="right"/>.</summary>
    public static int Compare(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);

        int i = 0, j = 0;
        while (i < left.Length && j < right.Length)
        {
            int order;
            if (char.IsAsciiDigit(left[i]) && char.IsAsciiDigit(right[j]))
            {
                order = CompareNumbers(Digits(left, ref i), Digits(right, ref j));
            }
            else
            {
                order = left[i++] - right[j++];
            }

            if (order != 0)
            {
                return order;
            }
        }

        return left.Length - right.Length;
    }

    // A leading zero is a number by itself: "01" is 0, then 1.
    private static ReadOnlySpan<char> Digits(string text, ref int position)
    {
        var start = position++;
        if (text[start] != '0')
        {
            while (position < text.Length && char.IsAsciiDigit(text[position]))
            {
                position++;
            }
        }

        return text.AsSpan(start, position - start);
    }

    private static int CompareNumbers(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        left.Length != right.Length ? left.Length - right.Length : left.SequenceCompareTo(right);
}
