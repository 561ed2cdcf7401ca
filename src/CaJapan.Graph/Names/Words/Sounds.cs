using System.Collections.Immutable;

namespace CaJapan.Graph.Names.Words;

/// <summary>
/// Reads a word in Latin letters as sounds: what the conventions of romanisation (of Russian, of Arabic, of Japanese; English, French, German, Turkish) spell with one, two or three letters is one symbol.
/// Double letters and the waapuro long vowels (ou, oo, uu) are one sound.
/// </summary>
internal static class Sounds
{
    private const string Vowels = "aeiou";

    // Longest first: tsch must not be read as ts and ch.
    private static readonly (string Letters, char Symbol)[] Clusters =
    [
        ("tsch", 'C'), ("tch", 'C'), ("sch", 'S'), ("dzh", 'j'), ("shch", 'S'), ("ch", 'C'), ("cz", 'C'), ("sh", 'S'), ("hs", 'S'), ("sz", 'S'), ("zh", 'J'), ("dj", 'j'), ("dz", 'z'), ("kh", 'x'), ("gh", 'G'),
        ("ks", 'x'), ("ph", 'f'), ("th", 't'), ("dh", 'd'), ("bh", 'b'), ("ts", 'c'), ("tz", 'c'), ("ck", 'k'), ("wh", 'v'), ("ou", 'u'), ("oo", 'u'), ("uu", 'u'), ("ee", 'i'), ("ae", 'e'), ("oe", 'o'),
    ];

    public static bool IsVowel(char symbol) => Vowels.Contains(symbol);

    /// <summary>The sounds of a word.</summary>
    public static ImmutableArray<Sound> Of(string word)
    {
        var sounds = ImmutableArray.CreateBuilder<Sound>(word.Length);
        for (var i = 0; i < word.Length;)
        {
            var (symbol, length) = At(word, i);
            if (sounds.Count > 0 && sounds[^1].Symbol == symbol && !char.IsDigit(symbol))
            {
                sounds[^1] = sounds[^1] with { Length = i + length - sounds[^1].Start };
            }
            else
            {
                sounds.Add(new Sound(symbol, i, length));
            }

            i += length;
        }

        return sounds.DrainToImmutable();
    }

    private static (char Symbol, int Length) At(string word, int index)
    {
        foreach (var (letters, symbol) in Clusters)
        {
            if (string.CompareOrdinal(word, index, letters, 0, letters.Length) == 0)
            {
                return (symbol, letters.Length);
            }
        }

        return (word[index] switch
        {
            'q' => 'k',
            'w' => 'v',
            'y' => 'i',
            'j' when IsGlide(word, index) => 'i',
            var letter => letter,
        }, 1);
    }

    // Sergej, Selenskyj: after a vowel and before no other, j is what English writes as y.
    private static bool IsGlide(string word, int index) =>
        index > 0 && (IsVowel(word[index - 1]) || word[index - 1] == 'y') && (index + 1 == word.Length || !IsVowel(word[index + 1]));
}
