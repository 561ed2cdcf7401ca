using System.Collections.Frozen;

namespace CaJapan.Graph.Names.Scripts;

/// <summary>The Arabic letters (with those of Persian and Urdu) and the Hebrew ones in Latin ones. Short vowels are not written, so what comes out lacks them.</summary>
internal static class Semitic
{
    private const string Article = "ال";
    private const int ShortWord = 4;

    public static readonly FrozenDictionary<char, string> Letters = LetterTable.Read(
        "اa أa إi آa ء ؤu ئi بb تt ثth جj حh خkh دd",
        "ذdh رr زz سs شsh صs ضd طt ظz عa غgh فf قq كk",
        "لl مm نn هh ةa وu يi ىa پp چch ژzh گg کk یi",
        "ٹt ڈd ڑr ںn ہh ھh ےe",
        "אa בb גg דd הh וu זz חch טt יi כk ךk לl מm",
        "םm נn ןn סs עa פp ףf צts ץts קk רr שsh תt");

    /// <summary>A word with the Arabic article apart, as Latin has it: al-Sisi. In a short word the two letters are part of the name, as in Allah.</summary>
    public static IEnumerable<string> WithArticleApart(string word) => word.Length > ShortWord && word.StartsWith(Article, StringComparison.Ordinal) ? [Article, word[Article.Length..]] : [word];
}
