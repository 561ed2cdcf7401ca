using CaJapan.Graph.Names.Words;

namespace CaJapan.Graph.Names.Indexing;

/// <summary>
/// The keys a word is indexed and looked up by: its letters, in Latin and in its own script, and its sounds, and what is left of either when one is taken out. Two words that differ by one letter too many, too few or in place of another, or by two that
/// changed places, have a key in common whatever the letter was; so a look-up costs the same in a small data set and a large one.
/// </summary>
internal static class WordKeys
{
    private const int LongestWord = 24;
    private const int None = -1;

    /// <summary>All keys of a word, hashed: what two words have in common by chance is sorted out when they are compared.</summary>
    public static List<ulong> Of(NameWord word)
    {
        var keys = new List<ulong>(word.Text.Length + word.Sounds.Length + 2);
        AddShortened(keys, word.Text);
        AddShortened(keys, SoundKey.Of(word));
        if (!string.Equals(word.Letters, word.Text, StringComparison.Ordinal))
        {
            AddShortened(keys, word.Letters);
        }

        return keys;
    }

    /// <summary>The key of the sounds of a word alone, as a whole.</summary>
    public static ulong OfSounds(NameWord word) => Hash(SoundKey.Of(word), None);

    private static void AddShortened(List<ulong> keys, string whole)
    {
        keys.Add(Hash(whole, None));
        for (var i = 0; i < whole.Length && whole.Length is > 2 and <= LongestWord; i++)
        {
            keys.Add(Hash(whole, i));
        }
    }

    // FNV-1a.
    private static ulong Hash(string text, int without)
    {
        var hash = 14695981039346656037ul;
        for (var i = 0; i < text.Length; i++)
        {
            hash = i == without ? hash : (hash ^ text[i]) * 1099511628211ul;
        }

        return hash;
    }
}
