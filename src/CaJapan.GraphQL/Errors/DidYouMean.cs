using System.Collections.Immutable;

namespace CaJapan.GraphQL;

/// <summary>The sentence at the end of an error that offers what may have been meant.</summary>
public static class DidYouMean
{
    /// <summary>The most names that a sentence offers.</summary>
    public const int MaxSuggestions = 5;

    /// <summary>
    /// <c> Did you mean "a", "b", or "c"?</c> with a space before it, at most five names; the empty string when there is nothing to offer.
    /// </summary>
    /// <param name="suggestions">The best first.</param>
    /// <param name="what">Words between "mean" and the names, such as <c>the enum value</c>.</param>
    public static string Sentence(ImmutableArray<string> suggestions, string? what = null)
    {
        if (suggestions.IsEmpty)
        {
            return "";
        }

        var names = suggestions.Take(MaxSuggestions).Select(name => $"\"{name}\"").ToImmutableArray();
        var list = names.Length switch
        {
            1 => names[0],
            2 => $"{names[0]} or {names[1]}",
            _ => $"{string.Join(", ", names[..^1])}, or {names[^1]}",
        };
        return what is null ? $" Did you mean {list}?" : $" Did you mean {what} {list}?";
    }
}
