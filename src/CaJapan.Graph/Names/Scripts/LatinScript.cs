using System.Collections.Frozen;
using System.Text;
using CaJapan.Graph.Facts;

namespace CaJapan.Graph.Names.Scripts;

/// <summary>Writes a name in plain Latin letters, so that names of different scripts can be compared. What comes out is a key for searching and never shown.</summary>
internal static class LatinScript
{
    // Latin letters that stand for a sound of their own, which folding would take from them: Turkish, Turkmen, Azerbaijani, Serbian, Czech.
    private static readonly FrozenDictionary<char, string> Latin = LetterTable.Read(
        "şsh șsh šsh žzh čch ćch ňng ñn đdj ðd ýy łl ßss");

    private static readonly FrozenDictionary<char, string>[] Alphabets = [Latin, Cyrillic.Letters, Greek.Letters, Caucasian.Letters, Semitic.Letters];

    /// <summary>The name in lower-case Latin letters and the punctuation it has; what cannot be read (kanji above all) stays as it is.</summary>
    public static string Write(string name)
    {
        var latin = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var c = char.ToLowerInvariant(name[i]);
            if (char.IsAscii(c))
            {
                latin.Append(c);
            }
            else if (Kana.Has(c))
            {
                var start = i;
                while (i + 1 < name.Length && Kana.Has(name[i + 1]))
                {
                    i++;
                }

                Kana.Append(name.AsSpan(start, i + 1 - start), latin);
            }
            else if (Alphabets.FirstOrDefault(alphabet => alphabet.ContainsKey(c)) is { } letters)
            {
                latin.Append(letters[c]);
            }
            else
            {
                latin.Append(c);
            }
        }

        return NameFolding.Fold(latin.ToString());
    }
}
