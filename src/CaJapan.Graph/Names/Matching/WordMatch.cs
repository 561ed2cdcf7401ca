using System.Collections.Immutable;
using CaJapan.Graph.Names.Words;

namespace CaJapan.Graph.Names.Matching;

/// <summary>How alike two words of names are.</summary>
/// <param name="Similarity">0 to 1.</param>
/// <param name="Kind">In what way.</param>
internal readonly record struct WordMatch(double Similarity, WordMatchKind Kind)
{
    /// <summary>Below this two words are two names.</summary>
    public const double Least = 0.72;

    private const double SameSound = 0.98;
    private const double NameAndForm = 0.9;
    private const double NameAndInitial = 0.9;

    public static WordMatch Of(NameWord one, NameWord other)
    {
        if (string.Equals(one.Text, other.Text, StringComparison.Ordinal))
        {
            return new WordMatch(1, WordMatchKind.Same);
        }

        if (one.IsNumber || other.IsNumber)
        {
            return default;
        }

        if (one.Kind is WordKind.Initial || other.Kind is WordKind.Initial)
        {
            return one.Text[0] == other.Text[0] || one.Sounds[0].Symbol == other.Sounds[0].Symbol ? new WordMatch(NameAndInitial, WordMatchKind.Initial) : default;
        }

        // Where one word is written without vowels, those of the other prove nothing.
        var similarity = one.LacksVowels == other.LacksVowels ? Similar(one.Sounds, other.Sounds) : Similar(one.Consonants, other.Consonants);
        return similarity >= NameAndForm ? new WordMatch(similarity, WordMatchKind.Spelling)
            : Nicknames.AreForms(one.Text, other.Text) ? new WordMatch(NameAndForm, WordMatchKind.Form)
            : new WordMatch(Math.Max(similarity, Math.Max(Mistyped(one.Text, other.Text), Mistyped(one.Letters, other.Letters))), WordMatchKind.Spelling);
    }

    private static double Similar(ImmutableArray<Sound> one, ImmutableArray<Sound> other) =>
        one.IsEmpty || other.IsEmpty ? 0 : Math.Max(0, SameSound - (WordDistance.Between(one.AsSpan(), other.AsSpan()) / Math.Min(one.Length, other.Length)));

    // A typing error can tear apart the letters of one sound, Haysahi for Hayashi; and one letter of another script can be several of ours.
    private static double Mistyped(string one, string other) => TypingError.IsBetween(one, other) ? SameSound - (1.0 / Math.Max(one.Length, other.Length)) : 0;
}
