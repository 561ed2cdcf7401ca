using System.Collections.Immutable;
using CaJapan.Graph.Facts;
using CaJapan.Graph.Names.Scripts;

namespace CaJapan.Graph.Names.Words;

/// <summary>One word of a name.</summary>
/// <param name="Written">As written.</param>
/// <param name="Text">In plain Latin letters, see <see cref="Scripts.LatinScript"/>: a key, never shown.</param>
/// <param name="Kind">What it does.</param>
/// <param name="IsParent">Whether it is introduced as a father's name: bin Salman.</param>
internal sealed record NameWord(string Written, string Text, WordKind Kind, bool IsParent)
{
    private const char FirstSign = '\u2e80';

    /// <summary>Its letters in its own script, without case and accents: what one mistypes. Empty for signs that stand for more than a letter.</summary>
    public string Letters { get; } = Written.AsSpan().ContainsAnyInRange(FirstSign, char.MaxValue) ? string.Empty : NameFolding.Fold(Written);

    /// <summary>How the word sounds.</summary>
    public ImmutableArray<Sound> Sounds { get; } = Words.Sounds.Of(Text);

    /// <summary>Its sounds without the vowels.</summary>
    public ImmutableArray<Sound> Consonants => Sounds.RemoveAll(sound => Words.Sounds.IsVowel(sound.Symbol));

    /// <summary>Whether its script leaves vowels out.</summary>
    public bool LacksVowels => ScriptName.Of(Written) is "Arabic" or "Hebrew";

    /// <summary>Whether it is a number: 12 is not nearly 11.</summary>
    public bool IsNumber => char.IsAsciiDigit(Text[0]) && !Text.AsSpan().ContainsAnyExceptInRange('0', '9');

    /// <summary>How much it says about who is meant.</summary>
    public double Weight => Kind switch
    {
        WordKind.Name => 1,
        WordKind.Initial => 0.4,
        _ => 0.1,
    };

    /// <summary>One word that somebody wrote as several.</summary>
    public static NameWord Join(ReadOnlySpan<NameWord> words)
    {
        var (written, text) = (string.Empty, string.Empty);
        foreach (var word in words)
        {
            written += written.Length == 0 ? word.Written : " " + word.Written;
            text += word.Text;
        }

        return new NameWord(written, text, WordKind.Name, words[0].IsParent);
    }

    public override string ToString() => Text;
}
