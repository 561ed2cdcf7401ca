using System.Collections.Frozen;
using CaJapan.Graph.Names.Words;

namespace CaJapan.Graph.Names.Matching;

/// <summary>
/// What it costs to read one sound for another: next to nothing where it is a matter of convention (kh or h, j or zh), little where writers of one sound disagree (a or e, d or t), one for anything else.
/// </summary>
internal static class SoundCosts
{
    public const double Other = 1;
    private const double Unreadable = 2;

    private static readonly FrozenDictionary<(char, char), double> Pairs = Read(
        "0.1 xh Jj Gg", "0.15 ck Gh", "0.2 ou Gx sS fv cs", "0.25 cC zJ nm", "0.3 ei ae gh xk jg ji sz cz xS vu ct tC zj", "0.4 ao td kg pb CS Cj CJ Cx Ck Gk xs fh xg eo iu",
        "0.5 eu ai au io vb kh ns fp lr", "0.3 0o 1i 1l 3e 4a 5s 7t 8b 9g 6g");

    /// <summary>One sound in place of another.</summary>
    public static double Replace(char one, char other) =>
        one == other ? 0
        : Pairs.TryGetValue((one, other), out var cost) ? cost
        : Sounds.IsVowel(one) && Sounds.IsVowel(other) ? 0.6
        : IsUnreadable(one) || IsUnreadable(other) ? Unreadable
        : Other;

    /// <summary>A sound too many, by what stands beside it.</summary>
    public static double Insert(char sound, char before, char after) => sound switch
    {
        'h' when Sounds.IsVowel(before) && !Sounds.IsVowel(after) => 0.15,
        'h' => 0.4,
        'i' when Sounds.IsVowel(before) || Sounds.IsVowel(after) => 0.2,
        'g' when before is 'n' => 0.3,
        's' when after is '\0' => 0.5,
        'e' or 'a' or 'i' or 'o' or 'u' => 0.6,
        _ when IsUnreadable(sound) => Unreadable,
        _ => Other,
    };

    // One sign is a word or half of it where signs are not letters: the sign beside it in a dictionary is another name.
    private static bool IsUnreadable(char sound) => sound is >= '\u2e80' and <= '\ud7ff';

    private static FrozenDictionary<(char, char), double> Read(params string[] rows)
    {
        var pairs = new Dictionary<(char, char), double>();
        foreach (var row in rows)
        {
            var words = row.Split(' ');
            foreach (var pair in words.AsSpan(1))
            {
                pairs[(pair[0], pair[1])] = pairs[(pair[1], pair[0])] = double.Parse(words[0], System.Globalization.CultureInfo.InvariantCulture);
            }
        }

        return pairs.ToFrozenDictionary();
    }
}
