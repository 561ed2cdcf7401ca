using System.Collections.Immutable;

namespace CaJapan.GraphQL;

/// <summary>Finds the names that a misspelt one may have meant.</summary>
public static class SuggestionList
{
    /// <summary>The options near the input, nearest first, ties in natural order (<c>a2</c> before <c>a10</c>).</summary>
    /// <remarks>Near is an edit distance of at most 40 percent of the input's length, plus one.</remarks>
    public static ImmutableArray<string> For(string input, IEnumerable<string> options)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(options);

        var threshold = (int)(input.Length * 0.4) + 1;
        var near = new List<(string Option, int Distance)>();
        var distances = new LexicalDistance(input);
        foreach (var option in options.Distinct(StringComparer.Ordinal))
        {
            if (distances.To(option, threshold) is { } distance)
            {
                near.Add((option, distance));
            }
        }

        near.Sort((a, b) => a.Distance != b.Distance ? a.Distance - b.Distance : NaturalOrder.Compare(a.Option, b.Option));
        return [.. near.Select(item => item.Option)];
    }
}
