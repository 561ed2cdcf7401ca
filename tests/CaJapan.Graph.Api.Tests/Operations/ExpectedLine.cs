using System.Collections.Immutable;
using System.Text.Json;

namespace CaJapan.Graph.Api.Tests.Operations;

/// <summary>One line of a table of expectations: the facts, what they make the answer say at one place, and the entity and property that they must be evidence for.</summary>
/// <param name="FactIds">Empty where the line follows from the silence of the sources, or from identity alone.</param>
internal sealed record ExpectedLine(ImmutableArray<string> FactIds, AnswerPath Path, JsonElement Value, string? EntityId, string? Property)
{
    // Stands in a table for a text, or anything else, that is there but is not the table's concern.
    private const string Anything = "…";

    public bool HoldsIn(JsonElement answer) => Path.In(answer).Any(actual => Matches(Value, actual));

    public override string ToString() => $"{Path} = {Value.GetRawText()}";

    private static bool Matches(JsonElement expected, JsonElement actual) => expected.ValueKind switch
    {
        JsonValueKind.String when expected.GetString() == Anything => actual.ValueKind != JsonValueKind.Null && actual.GetRawText() != "\"\"",
        JsonValueKind.Object => actual.ValueKind == JsonValueKind.Object
            && expected.EnumerateObject().Count() == actual.EnumerateObject().Count()
            && expected.EnumerateObject().All(property => actual.TryGetProperty(property.Name, out var value) && Matches(property.Value, value)),
        JsonValueKind.Array => actual.ValueKind == JsonValueKind.Array
            && expected.GetArrayLength() == actual.GetArrayLength()
            && expected.EnumerateArray().Zip(actual.EnumerateArray()).All(pair => Matches(pair.First, pair.Second)),
        _ => JsonElement.DeepEquals(expected, actual),
    };
}
