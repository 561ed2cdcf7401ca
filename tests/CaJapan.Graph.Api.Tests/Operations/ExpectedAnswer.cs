using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CaJapan.Graph.Api.Tests.Operations;

/// <summary>
/// What an operation must answer over the real seeds, written down by hand from the sources. A table <c>01-name.CASE.expected.md</c> belongs to <c>01-name.graphql</c>.
/// </summary>
internal sealed record ExpectedAnswer(string Document, string Variables, ImmutableArray<ExpectedLine> Lines)
{
    private static readonly Regex Row = new(@"^\| (?<facts>[^|`]+) \| `(?<path>[^`]+)` \| `(?<value>.+)` \| (`(?<target>[^`]+)` )?\|$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);
    private static readonly Regex VariablesLine = new("^Variables: `(?<json>.+)`$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Repository.ExpectedAnswers, "*.expected.md").Select(file => Path.GetFileName(file)[..^".expected.md".Length]).Order(StringComparer.Ordinal);

    public static ExpectedAnswer Read(string name) => Parse(
        File.ReadAllText(Path.Combine(Repository.Operations, $"{name.Split('.')[0]}.graphql")),
        File.ReadAllLines(Path.Combine(Repository.ExpectedAnswers, $"{name}.expected.md")));

    public static ExpectedAnswer Parse(string document, IReadOnlyList<string> table) => new(
        document,
        table.Select(line => VariablesLine.Match(line)).Where(match => match.Success).Select(match => match.Groups["json"].Value).SingleOrDefault("{}"),
        [.. table.SkipWhile(line => !line.StartsWith("|---", StringComparison.Ordinal)).Skip(1).Select(Line)]);

    /// <summary>The lines that do not hold, and the places of the answer that no line speaks of.</summary>
    public IEnumerable<string> Differences(JsonElement answer)
    {
        foreach (var line in Lines.Where(line => !line.HoldsIn(answer)))
        {
            var actual = string.Join(" or ", line.Path.In(answer).Select(element => element.GetRawText()));
            yield return line.Path.HasChoice ? $"{line} is not there" : $"{line} but is {(actual.Length == 0 ? "not there" : actual)}";
        }

        foreach (var leaf in AnswerPath.Leaves(answer).Where(leaf => !Lines.Any(line => line.Path.Covers(leaf))))
        {
            yield return $"{leaf} is not expected";
        }
    }

    private static ExpectedLine Line(string text)
    {
        var cells = Row.Match(text);
        if (!cells.Success)
        {
            throw new FormatException($"Not a row of facts, answer, value and what they rest on: {text}");
        }

        var target = cells.Groups["target"].Value.Split('.', 2);
        return new ExpectedLine(
            cells.Groups["facts"].Value == "–" ? [] : [.. cells.Groups["facts"].Value.Split(", ").Select(id => $"fact:{id}")],
            AnswerPath.Parse(cells.Groups["path"].Value),
            JsonElement.Parse(cells.Groups["value"].Value),
            target[0].Length == 0 ? null : target[0],
            target.ElementAtOrDefault(1));
    }
}
