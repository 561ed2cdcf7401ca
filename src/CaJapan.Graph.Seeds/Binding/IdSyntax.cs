using System.Text.RegularExpressions;

namespace CaJapan.Graph.Seeds.Binding;

/// <summary>The written forms of ids.</summary>
internal static partial class IdSyntax
{
    public static bool Allows(IdForm form, string id) => form switch
    {
        IdForm.Words => Words().IsMatch(id),
        IdForm.CountryCode => CountryCode().IsMatch(id),
        _ => FactNumber().IsMatch(id),
    };

    public static string Describe(IdForm form) => form switch
    {
        IdForm.Words => "lower-case words joined by hyphens",
        IdForm.CountryCode => "two capital letters",
        _ => "the source's id in capitals, a hyphen and a number of two digits or more",
    };

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Words();

    [GeneratedRegex("^[A-Z]{2}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CountryCode();

    [GeneratedRegex("^[A-Z0-9]+(-[A-Z0-9]+)*-[0-9]{2,}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FactNumber();
}
