using CaJapan.Graph.Names.Words;

namespace CaJapan.Graph.Names.Indexing;

/// <summary>The phonetic key of a word: sounds that are taken for each other are one class, and what stands twice in a row is one.</summary>
internal static class SoundKey
{
    /// <summary>The classes of the sounds of a word, in order.</summary>
    public static string Of(NameWord word)
    {
        Span<char> key = stackalloc char[word.Sounds.Length];
        for (var i = 0; i < key.Length; i++)
        {
            key[i] = ClassOf(word.Sounds[i].Symbol);
        }

        return new string(key[..WithoutDoubles(key)]);
    }

    private static int WithoutDoubles(Span<char> key)
    {
        var length = 0;
        foreach (var symbol in key)
        {
            if (length == 0 || key[length - 1] != symbol || char.IsAsciiDigit(symbol))
            {
                key[length++] = symbol;
            }
        }

        return length;
    }

    private static char ClassOf(char sound) => sound switch
    {
        'h' or 'x' or 'G' or 'g' or 'k' => 'k',
        's' or 'S' or 'c' or 'C' or 'z' or 'J' or 'j' => 's',
        'd' or 't' => 't',
        'b' or 'p' => 'p',
        'f' or 'v' => 'v',
        'm' or 'n' => 'n',
        'l' or 'r' => 'l',
        'e' or 'i' => 'i',
        'o' or 'u' => 'u',
        _ => sound,
    };
}
