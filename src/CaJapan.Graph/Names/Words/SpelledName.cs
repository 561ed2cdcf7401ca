using System.Collections.Immutable;
using CaJapan.Graph.Facts;
using CaJapan.Graph.Names.Scripts;

namespace CaJapan.Graph.Names.Words;

/// <summary>A name as somebody wrote it, read into words.</summary>
/// <param name="Text">As written.</param>
/// <param name="Folded">Without case and accents.</param>
/// <param name="Script">What it is written in, in the words of a user; null for Latin letters.</param>
/// <param name="Words">In the order written.</param>
internal sealed record SpelledName(string Text, string Folded, string? Script, ImmutableArray<NameWord> Words)
{
    /// <summary>What is longer is no name; it is read as far as this.</summary>
    public const int MostLetters = 256;

    private const string Apostrophes = "'`´ʻʼʹ‘’＇";

    private static readonly char[] Separators = [.. " \t\r\n\u00a0\u3000-‐‑–—－_,.;:/()[]\"“”«»&·・\u200c"];

    /// <summary>Reads a name.</summary>
    public static SpelledName Read(string text)
    {
        var read = text.Length > MostLetters ? text[..MostLetters] : text;
        return new SpelledName(text, NameFolding.Fold(read), ScriptName.Of(read), WordsOf(read));
    }

    public override string ToString() => string.Join(' ', Words);

    private static ImmutableArray<NameWord> WordsOf(string name)
    {
        var words = ImmutableArray.CreateBuilder<NameWord>();
        var isParent = false;
        foreach (var written in name.Split(Separators, StringSplitOptions.RemoveEmptyEntries).SelectMany(Semitic.WithArticleApart))
        {
            var text = WithoutOrdinalEnding(LatinScript.Write(string.Concat(written.Where(c => !Apostrophes.Contains(c)))));
            if (text.Length > 0)
            {
                var kind = Vocabulary.KindOf(text);
                words.Add(new NameWord(written, text, kind, isParent && kind is WordKind.Name));
                isParent = Vocabulary.IntroducesParent(text) || (isParent && kind is WordKind.Particle);
            }
        }

        // A name of nothing but titles and particles is a name: King, Don, Lord.
        return words.Any(word => word.Kind is WordKind.Name) ? words.DrainToImmutable() : [.. words.Select(word => word.Kind is WordKind.Initial ? word : word with { Kind = WordKind.Name })];
    }

    // The 12th meeting is meeting 12.
    private static string WithoutOrdinalEnding(string word)
    {
        var digits = word.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && word[digits..] is "st" or "nd" or "rd" or "th" ? word[..digits] : word;
    }
}
