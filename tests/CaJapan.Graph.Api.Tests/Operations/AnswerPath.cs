using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CaJapan.Graph.Api.Tests.Operations;

/// <summary>
/// A place in an answer: <c>country.representation[1].change</c>. <c>[*]</c> stands for any element, and <c>length</c> of a list for how many it has.
/// </summary>
internal sealed class AnswerPath
{
    private static readonly Regex Step = new(@"[A-Za-z_]+|\[\*\]|\[[0-9]+\]", RegexOptions.NonBacktracking);

    private readonly string _text;
    private readonly ImmutableArray<string> _steps;

    private AnswerPath(string text, ImmutableArray<string> steps)
    {
        _text = text;
        _steps = steps;
    }

    public bool HasChoice => _steps.Contains("[*]");

    public static AnswerPath Parse(string text) => new(text, [.. Step.Matches(text).Select(match => match.Value)]);

    /// <summary>Every place that ends in a scalar, a null or an empty list.</summary>
    public static IEnumerable<AnswerPath> Leaves(JsonElement answer) => Leaves(answer, []);

    /// <summary>What stands there: nothing where there is no such place, several values where any element is meant.</summary>
    public IEnumerable<JsonElement> In(JsonElement answer) =>
        _steps.Aggregate<string, IEnumerable<JsonElement>>([answer], (found, step) => found.SelectMany(element => Next(element, step)));

    /// <summary>Whether the other place is this one or lies below it.</summary>
    public bool Covers(AnswerPath other) =>
        _steps.Length <= other._steps.Length && _steps.Zip(other._steps).All(pair => pair.First == pair.Second || (pair.First == "[*]" && pair.Second[0] == '['));

    public override string ToString() => _text;

    private static IEnumerable<AnswerPath> Leaves(JsonElement element, ImmutableArray<string> steps) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Leaves(property.Value, steps.Add(property.Name))),
        JsonValueKind.Array when element.GetArrayLength() > 0 => element.EnumerateArray().SelectMany((item, index) => Leaves(item, steps.Add($"[{index}]"))),
        _ => [new AnswerPath(string.Join('.', steps).Replace(".[", "[", StringComparison.Ordinal), steps)],
    };

    private static IEnumerable<JsonElement> Next(JsonElement element, string step) => element.ValueKind switch
    {
        JsonValueKind.Array when step == "[*]" => element.EnumerateArray(),
        JsonValueKind.Array when step == "length" => [JsonElement.Parse(element.GetArrayLength().ToString(CultureInfo.InvariantCulture))],
        JsonValueKind.Array when step[0] == '[' => element.EnumerateArray().Skip(int.Parse(step.AsSpan(1, step.Length - 2), CultureInfo.InvariantCulture)).Take(1),
        JsonValueKind.Object when element.TryGetProperty(step, out var value) => [value],
        _ => [],
    };
}
