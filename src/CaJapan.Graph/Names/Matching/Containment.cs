using CaJapan.Graph.Names.Words;

namespace CaJapan.Graph.Names.Matching;

/// <summary>How far a name contains the words asked for, whole, misspelt or begun. How much else it has to say matters little.</summary>
internal static class Containment
{
    private const double Begun = 0.85;
    private const double Mistyped = 0.76;
    private const double NotAll = 1.5;
    private const double OtherWords = 0.25;

    public static NameMatch Of(SpelledName asked, SpelledName name)
    {
        var (weight, found, foundWords) = (0.0, 0.0, 0);
        List<string> reasons = [.. Explanation.Transliterated(asked, name)];
        foreach (var word in asked.Words)
        {
            var (best, match) = Best(word, name);
            weight += word.Weight;
            found += word.Weight * match.Similarity;
            foundWords += match.Kind is WordMatchKind.None ? 0 : 1;
            if (best is not null && Explanation.OfPair(word, best, match) is { } reason)
            {
                reasons.Add(reason);
            }
            else if (best is null && word.Weight >= 1)
            {
                reasons.Add("without " + word.Written);
            }
        }

        var share = weight == 0 ? 0 : found / weight;
        var rest = 1 - Math.Min(1, (double)foundWords / name.Words.Length);
        return new NameMatch(Math.Pow(share, NotAll) * (1 - (OtherWords * rest)), string.Join(", ", reasons.Prepend(rest == 0 ? "the words of the name" : "part of the name")));
    }

    /// <summary>How a word answers one that was asked for; nothing where it does not.</summary>
    public static WordMatch Match(NameWord asked, NameWord word)
    {
        var (whole, begun) = (WordMatch.Of(asked, word), Beginning(asked, word));
        var best = whole.Similarity >= Math.Max(WordMatch.Least, begun.Similarity) ? whole : begun;
        return best.Similarity < Mistyped && IsMistyped(asked, word) ? new WordMatch(Mistyped, WordMatchKind.Spelling) : best;
    }

    // Two short words that differ in a letter are two names; but whoever searches, and finds nothing else, has mistyped one.
    private static bool IsMistyped(NameWord asked, NameWord word) =>
        Math.Min(asked.Text.Length, word.Text.Length) > 1 && !asked.IsNumber && !word.IsNumber
        && (TypingError.IsBetween(asked.Text, word.Text) || (asked.Letters.Length > 1 && TypingError.IsBetween(asked.Letters, word.Letters)));

    private static (NameWord? Word, WordMatch Match) Best(NameWord asked, SpelledName name)
    {
        var (best, match) = ((NameWord?)null, default(WordMatch));
        foreach (var word in name.Words)
        {
            var candidate = Match(asked, word);
            if (candidate.Similarity > match.Similarity)
            {
                (best, match) = (word, candidate);
            }
        }

        return (best, match);
    }

    private static WordMatch Beginning(NameWord asked, NameWord word) =>
        asked.Text.Length > 1 && !asked.IsNumber && word.Text.StartsWith(asked.Text, StringComparison.Ordinal)
            ? new WordMatch(Begun + ((1 - Begun) * asked.Text.Length / word.Text.Length), WordMatchKind.Beginning)
            : default;
}
