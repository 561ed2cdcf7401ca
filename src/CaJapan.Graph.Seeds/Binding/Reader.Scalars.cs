using System.Collections.Immutable;
using System.Globalization;
using CaJapan.Graph.Facts;
using CaJapan.Graph.Seeds.Diagnostics;
using CaJapan.Graph.Seeds.Reading;

namespace CaJapan.Graph.Seeds.Binding;

/// <content>Single values.</content>
internal sealed partial class Reader
{
    public string RequiredText(string key) => OrBroken(Text(AskScalar(key, required: true, "text"), key), string.Empty);

    public string? OptionalText(string key) => Text(AskScalar(key, required: false, "text"), key);

    public string? OptionalUrl(string key) => Checked(key, "url", DiagnosticCatalog.MalformedUrl, "an absolute http or https address", ValueSyntax.IsUrl);

    public string? OptionalLanguage(string key) => Checked(key, "language", DiagnosticCatalog.MalformedLanguage, "a BCP 47 language tag", ValueSyntax.IsLanguage);

    public string? OptionalHash(string key) => Checked(key, "hash", DiagnosticCatalog.MalformedHash, "64 lower-case hexadecimal digits", ValueSyntax.IsHash);

    /// <summary>A flag that is false where it is left out.</summary>
    public bool Flag(string key)
    {
        var scalar = AskScalar(key, required: false, "flag");
        if (scalar is null or { Text: "false" })
        {
            return false;
        }

        if (scalar.Text != "true")
        {
            Report(DiagnosticCatalog.NotABoolean, scalar.Place, $"'{key}' is true or false, not '{scalar.Text}'");
        }

        return true;
    }

    public int RequiredNumber(string key, int least, int most) => OrBroken(Number(AskScalar(key, required: true, "number", Bounds(least, most)), key, least, most), least);

    public int? OptionalNumber(string key, int least, int most) => Number(AskScalar(key, required: false, "number", Bounds(least, most)), key, least, most);

    public PartialDate RequiredDate(string key) => OrBroken(Date(Ask(key, required: true, "date"), key), default);

    public PartialDate? OptionalDate(string key) => Date(Ask(key, required: false, "date"), key);

    public T RequiredWord<T>(string key, params T[] unsaid)
        where T : struct, Enum
    {
        var words = Words<T>.All.RemoveRange(unsaid.Select(Words<T>.Of));
        return OrBroken(Word<T>(AskScalar(key, required: true, "word", words), key, words), default);
    }

    /// <summary>One of the words of an enum but those that stand for nothing being said, which is told by leaving the key out.</summary>
    public T? OptionalWord<T>(string key, params T[] unsaid)
        where T : struct, Enum
    {
        var words = Words<T>.All.RemoveRange(unsaid.Select(Words<T>.Of));
        return Word<T>(AskScalar(key, required: false, "word", words), key, words);
    }

    private T? Word<T>(ScalarNode? scalar, string key, IReadOnlyCollection<string> words)
        where T : struct, Enum
    {
        if (scalar is null)
        {
            return null;
        }

        if (words.Contains(scalar.Text) && Words<T>.Values.TryGetValue(scalar.Text, out var value))
        {
            return value;
        }

        var hint = DidYouMean.Hint(scalar.Text, words);
        Report(DiagnosticCatalog.UnknownValue, scalar.Place, $"unknown {key} '{scalar.Text}'{(hint.Length > 0 ? hint : $"; it is one of {string.Join(", ", words)}")}");
        return null;
    }

    private static ImmutableArray<string> Bounds(int least, int most) => [least.ToString(CultureInfo.InvariantCulture), most.ToString(CultureInfo.InvariantCulture)];

    private int? Number(ScalarNode? scalar, string key, int least, int most)
    {
        if (scalar is null)
        {
            return null;
        }

        if (!ValueSyntax.IsDigits(scalar.Text))
        {
            Report(DiagnosticCatalog.NotANumber, scalar.Place, $"'{key}' is a whole number, not '{scalar.Text}'");
            return null;
        }

        if (int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        Report(DiagnosticCatalog.OutOfRange, scalar.Place, $"'{key}' lies between {least} and {most}; {scalar.Text} does not");
        return null;
    }

    private PartialDate? Date(Node? node, string key)
    {
        // Without quotes a range is, to YAML, a list of one text.
        var scalar = node is SequenceNode { Items: [ScalarNode range] } ? new ScalarNode(node.Place, $"[{range.Text}]") : Scalar(node, key);
        if (scalar is null)
        {
            return null;
        }

        if (PartialDate.TryParse(scalar.Text, out var date))
        {
            return date;
        }

        Report(DiagnosticCatalog.ImpossibleDate, scalar.Place, $"'{scalar.Text}' is no date");
        return null;
    }

    private string? Checked(string key, string form, DiagnosticCode code, string wanted, Predicate<string> isValid)
    {
        var scalar = AskScalar(key, required: false, form);
        if (scalar is not null && !isValid(scalar.Text))
        {
            Report(code, scalar.Place, $"'{key}' is {wanted}, not '{scalar.Text}'");
        }

        return scalar?.Text;
    }

    private string? Text(ScalarNode? scalar, string key)
    {
        if (scalar is null)
        {
            return null;
        }

        var text = scalar.Text.TrimEnd('\n');
        if (text.AsSpan().IndexOfAnyInRange('\0', '\u001f') >= 0 || text.AsSpan().IndexOfAnyInRange('\u007f', '\u009f') >= 0)
        {
            Report(DiagnosticCatalog.ControlCharacter, scalar.Place, $"'{key}' holds a control character or a line break");
        }
        else if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]))
        {
            Report(DiagnosticCatalog.StrayBlank, scalar.Place, $"'{key}' begins or ends with a blank");
        }

        return text;
    }
}
