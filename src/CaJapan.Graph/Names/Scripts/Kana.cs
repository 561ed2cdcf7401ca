using System.Collections.Frozen;
using System.Text;

namespace CaJapan.Graph.Names.Scripts;

/// <summary>Hiragana and katakana in the Hepburn romanisation, without macrons.</summary>
internal static class Kana
{
    private const char KatakanaToHiragana = (char)('ア' - 'あ');

    private static readonly FrozenDictionary<char, string> Syllables = LetterTable.Read(
        "あa いi うu えe おo かka きki くku けke こko さsa しshi すsu せse そso たta ちchi つtsu てte とto なna にni ぬnu ねne のno はha ひhi ふfu へhe ほho まma みmi むmu めme もmo やya ゆyu よyo らra りri るru れre ろro " +
        "わwa ゐi ゑe をo んn がga ぎgi ぐgu げge ごgo ざza じji ずzu ぜze ぞzo だda ぢji づzu でde どdo ばba びbi ぶbu べbe ぼbo ぱpa ぴpi ぷpu ぺpe ぽpo ゔvu");

    private static readonly FrozenDictionary<char, string> Small = LetterTable.Read("ゃya ゅyu ょyo ぁa ぃi ぅu ぇe ぉo ゎwa");

    public static bool Has(char c) => c is (>= 'ぁ' and <= 'ゖ') or (>= 'ァ' and <= 'ヶ') or 'ー';

    public static void Append(ReadOnlySpan<char> kana, StringBuilder latin)
    {
        var isDoubled = false;
        foreach (var c in kana)
        {
            var hiragana = c is >= 'ァ' and <= 'ヶ' ? (char)(c - KatakanaToHiragana) : c;
            if (Syllables.TryGetValue(hiragana, out var syllable))
            {
                latin.Append(isDoubled ? syllable[..1] : string.Empty).Append(syllable);
            }
            else if (Small.TryGetValue(hiragana, out var glide))
            {
                AppendGlide(glide, latin);
            }

            isDoubled = hiragana == 'っ';
        }
    }

    // しょ is sho, きょ kyo, ファ fa, ティ ti: the small kana takes the place of the vowel before it.
    private static void AppendGlide(string glide, StringBuilder latin)
    {
        if (latin.Length > 0 && latin[^1] is 'i' or 'e' or 'u' or 'o')
        {
            latin.Length--;
            var isPalatal = latin.Length > 0 && latin[^1] is 'h' or 'j';
            latin.Append(isPalatal && glide[0] == 'y' ? glide.AsSpan(1) : glide);
        }
        else
        {
            latin.Append(glide);
        }
    }
}
