using System.Collections.Frozen;
using System.Text;
using CaJapan.Graph.Facts;

namespace CaJapan.Graph.Names;

/// <summary>Writes names in Latin letters, folded, so that one person's names in two alphabets come near each other. Cyrillic goes by sound, as English texts write it; other scripts stay as they are.</summary>
internal static class Romanization
{
    // Russian, then what Kazakh, Kyrgyz and Tajik add; folding has taken away the accents of ё and й.
    private static readonly FrozenDictionary<char, string> Letters = (
        "а=a б=b в=v г=g д=d е=e ж=zh з=z и=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya "
        + "і=i ә=a ғ=gh қ=q ң=ng ө=o ұ=u ү=u һ=h ҳ=h ҷ=j").Split(' ').ToFrozenDictionary(pair => pair[0], pair => pair[2..]);

    /// <summary>The words of a name.</summary>
    public static string[] Words(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var c in NameFolding.Fold(name))
        {
            if (Letters.TryGetValue(c, out var latin))
            {
                text.Append(latin);
            }
            else if (c != '\'')
            {
                text.Append(char.IsLetterOrDigit(c) ? c : ' ');
            }
        }

        return text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
