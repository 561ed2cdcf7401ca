using System.Text.RegularExpressions;

namespace CaJapan.Graph.Seeds.Binding;

/// <summary>The written forms of single values.</summary>
internal static partial class ValueSyntax
{
    public static bool IsDigits(string text) => text.All(char.IsAsciiDigit);

    public static bool IsUrl(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);

    public static bool IsLanguage(string text) => Language().IsMatch(text);

    public static bool IsHash(string text) => text.Length == 64 && text.All(digit => char.IsAsciiDigit(digit) || digit is >= 'a' and <= 'f');

    [GeneratedRegex("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Language();
}
