using CaJapan.Graph.Names.Words;

namespace CaJapan.Graph.Names.Matching;

/// <summary>Says in short words why two names match, or do not. It shows what was written, never a key.</summary>
internal static class Explanation
{
    private const double NearlySame = 0.88;

    public static string Of(SpelledName one, SpelledName other, Alignment alignment)
    {
        if (string.Equals(one.Folded, other.Folded, StringComparison.Ordinal))
        {
            return string.Equals(one.Text, other.Text, StringComparison.Ordinal) ? "same name" : "same name but for case or accents";
        }

        if (alignment.Pairs.IsEmpty)
        {
            return "no word in common";
        }

        List<string> reasons = [.. Differing(alignment), .. Transliterated(one, other), .. Form(alignment)];
        foreach (var pair in alignment.Pairs)
        {
            if (OfPair(alignment.One[pair.One], alignment.Other[pair.Other], pair.Match) is { } reason)
            {
                reasons.Add(reason);
            }
        }

        return string.Join(", ", reasons.Prepend(Verdict(alignment)));
    }

    /// <summary>In what two words that match differ; null where they do not.</summary>
    public static string? OfPair(NameWord one, NameWord other, WordMatch match) => match.Kind switch
    {
        WordMatchKind.Initial => one.Kind is WordKind.Initial ? $"initial {one.Written}. for {other.Written}" : $"initial {other.Written}. for {one.Written}",
        WordMatchKind.Form => $"{one.Written} for {other.Written}",
        WordMatchKind.Beginning => $"{one.Written} begins {other.Written}",
        WordMatchKind.Spelling when WordDistance.Differences(one, other) is { Count: > 0 } differences => Kind(differences.Count, match.Similarity) + string.Join(", ", differences.Select(Letters)),
        _ => null,
    };

    /// <summary>Whether one of two names was written in other letters.</summary>
    public static IEnumerable<string> Transliterated(SpelledName one, SpelledName other) =>
        string.Equals(one.Script, other.Script, StringComparison.Ordinal) ? [] : new[] { one.Script, other.Script }.OfType<string>().Select(script => script + " transliterated");

    private static string Kind(int count, double similarity) => (similarity, count) switch
    {
        ( >= NearlySame, _) => "spelt ",
        (_, 1) => "one letter differs: ",
        _ => "letters differ: ",
    };

    private static string Letters((string One, string Other) difference) => difference switch
    {
        ("", var added) => "with " + added,
        (var left, "") => "without " + left,
        var (one, other) => $"{one}/{other}",
    };

    private static string Verdict(Alignment alignment) =>
        IsDifferent(alignment) ? "another name" : alignment.Pairs.Any(pair => pair.Match.Similarity < NearlySame) ? "nearly the same name" : "same name";

    private static IEnumerable<string> Differing(Alignment alignment)
    {
        var (one, other) = (Named(alignment.OnlyInOne), Named(alignment.OnlyInOther));
        return IsDifferent(alignment) ? [$"{one} is not {other}"] : one.Length + other.Length > 0 ? [$"{one}{other} left out"] : [];
    }

    private static bool IsDifferent(Alignment alignment) => Named(alignment.OnlyInOne).Length > 0 && Named(alignment.OnlyInOther).Length > 0;

    private static IEnumerable<string> Form(Alignment alignment)
    {
        if (alignment.IsReordered)
        {
            yield return "words in another order";
        }

        if (alignment.IsJoined)
        {
            yield return "words joined or split";
        }
    }

    private static string Named(IEnumerable<NameWord> words) => string.Join(' ', words.Where(word => word.Kind is WordKind.Name or WordKind.Initial).Select(word => word.Written));
}
