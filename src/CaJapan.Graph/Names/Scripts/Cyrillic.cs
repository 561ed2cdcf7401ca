using System.Collections.Frozen;

namespace CaJapan.Graph.Names.Scripts;

/// <summary>The Cyrillic letters of Russian, Ukrainian, Belarusian, Serbian, Macedonian, Mongolian and of the languages of Central Asia, in Latin ones.</summary>
/// <remarks>Which of the rival conventions is taken does not matter: <see cref="Words.Sounds"/> reduces them all to the same.</remarks>
internal static class Cyrillic
{
    public static readonly FrozenDictionary<char, string> Letters = LetterTable.Read(
        "аa бb вv гg дd еe ёyo жzh зz иi йy",
        "кk лl мm нn оo пp рr сs тt уu фf",
        "хkh цts чch шsh щsh ъ ыy ь эe юyu яya",
        // Kazakh and Kyrgyz.
        "әa ғgh қq ңng өo ұu үu һh іi",
        // Tajik, Uzbek, Turkmen.
        "ӣi ӯu ҳh ҷj ўo җj",
        // Ukrainian, Belarusian, Serbian, Macedonian.
        "ґg єye їyi ђdj јy љly њny ћch џdzh ѕdz ѓgj ќkj ѐe ѝi");
}
