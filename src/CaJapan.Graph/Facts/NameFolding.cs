using System.Collections.Frozen;
using System.Text;

namespace CaJapan.Graph.Facts;

/// <summary>
/// The form in which names are compared and ordered: lower case, without accents, full-width forms narrow, one kind of apostrophe, quote and hyphen, single spaces. Both stores compare what this gives,
/// so neither's own idea of case or of accents matters.
/// </summary>
/// <remarks>
/// The base class library decomposes letters only with a globalisation library installed, which a small container lacks; hence this table of the Latin and Cyrillic letters of the Unicode
/// Standard that decompose, and of the few (ø, đ, ı …) that are commonly written without their stroke. The marks of kana are part of the letter and stay.
/// </remarks>
public static class NameFolding
{
    private static readonly FrozenDictionary<char, string> Bases = Invert(new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [" "] = "\u00a0\u3000",
        ["!"] = "！",
        ["\""] = "“”＂",
        ["#"] = "＃",
        ["$"] = "＄",
        ["%"] = "％",
        ["&"] = "＆",
        ["'"] = "\u0060\u00b4ʻʼ‘’＇",
        ["("] = "（",
        [")"] = "）",
        ["*"] = "＊",
        ["+"] = "＋",
        [","] = "，",
        ["-"] = "‐‑–—－",
        ["."] = "．",
        ["/"] = "／",
        ["0"] = "０",
        ["1"] = "１",
        ["2"] = "２",
        ["3"] = "３",
        ["4"] = "４",
        ["5"] = "５",
        ["6"] = "６",
        ["7"] = "７",
        ["8"] = "８",
        ["9"] = "９",
        [":"] = "：",
        [";"] = "；",
        ["<"] = "＜",
        ["="] = "＝",
        [">"] = "＞",
        ["?"] = "？",
        ["@"] = "＠",
        ["["] = "［",
        ["\\"] = "＼",
        ["]"] = "］",
        ["^"] = "＾",
        ["_"] = "＿",
        ["`"] = "｀",
        ["a"] = "àáâãäåāăąǎǟǡǻȁȃȧəḁạảấầẩẫậắằẳẵặａ",
        ["ae"] = "æ",
        ["aʾ"] = "ẚ",
        ["b"] = "ḃḅḇｂ",
        ["c"] = "çćĉċčḉｃ",
        ["d"] = "ðďđḋḍḏḑḓｄ",
        ["dz"] = "ǆǳ",
        ["e"] = "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệｅ",
        ["f"] = "ḟｆ",
        ["g"] = "ĝğġģǧǵḡｇ",
        ["h"] = "ĥħȟḣḥḧḩḫẖｈ",
        ["i"] = "ìíîïĩīĭįİıǐȉȋḭḯỉịｉ",
        ["ij"] = "ĳ",
        ["j"] = "ĵǰｊ",
        ["k"] = "ķǩḱḳḵｋ",
        ["l"] = "ĺļľłḷḹḻḽｌ",
        ["lj"] = "ǉ",
        ["l·"] = "ŀ",
        ["m"] = "ḿṁṃｍ",
        ["n"] = "ñńņňŋǹṅṇṉṋｎ",
        ["nj"] = "ǌ",
        ["o"] = "òóôõöøōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợｏ",
        ["oe"] = "œ",
        ["p"] = "ṕṗｐ",
        ["q"] = "ｑ",
        ["r"] = "ŕŗřȑȓṙṛṝṟｒ",
        ["s"] = "śŝşšſșṡṣṥṧṩẛｓ",
        ["ss"] = "ß",
        ["t"] = "ţťŧțṫṭṯṱẗｔ",
        ["th"] = "þ",
        ["u"] = "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữựｕ",
        ["v"] = "ṽṿｖ",
        ["w"] = "ŵẁẃẅẇẉẘｗ",
        ["x"] = "ẋẍｘ",
        ["y"] = "ýÿŷȳẏẙỳỵỷỹｙ",
        ["z"] = "źżžẑẓẕｚ",
        ["{"] = "｛",
        ["|"] = "｜",
        ["}"] = "｝",
        ["~"] = "～",
        ["æ"] = "ǣǽ",
        ["ø"] = "ǿ",
        ["ʒ"] = "ǯ",
        ["ʼn"] = "ŉ",
        ["а"] = "ӑӓ",
        ["г"] = "ѓ",
        ["е"] = "ѐёӗ",
        ["ж"] = "ӂӝ",
        ["з"] = "ӟ",
        ["и"] = "йѝӣӥ",
        ["к"] = "ќ",
        ["о"] = "ӧ",
        ["у"] = "ўӯӱӳ",
        ["ч"] = "ӵ",
        ["ы"] = "ӹ",
        ["э"] = "ӭ",
        ["і"] = "ї",
        ["ѵ"] = "ѷ",
        ["ә"] = "ӛ",
        ["ө"] = "ӫ",
    });

    /// <summary>The folded form of a name.</summary>
    public static string Fold(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var folded = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            var lower = char.ToLowerInvariant(c);
            if (char.IsWhiteSpace(c))
            {
                if (folded.Length > 0 && folded[^1] != ' ')
                {
                    folded.Append(' ');
                }
            }
            else if (char.IsAscii(lower) && lower is not ('`'))
            {
                folded.Append(lower);
            }
            else if (Bases.TryGetValue(lower, out var @base))
            {
                folded.Append(@base);
            }
            else if (lower is < '\u0300' or > '\u036f')
            {
                folded.Append(lower);
            }
        }

        if (folded.Length > 0 && folded[^1] == ' ')
        {
            folded.Length--;
        }

        return folded.ToString();
    }

    private static FrozenDictionary<char, string> Invert(Dictionary<string, string> lettersOf)
    {
        var bases = new Dictionary<char, string>();
        foreach (var (@base, letters) in lettersOf)
        {
            foreach (var letter in letters)
            {
                bases.Add(letter, @base);
            }
        }

        return bases.ToFrozenDictionary();
    }
}
