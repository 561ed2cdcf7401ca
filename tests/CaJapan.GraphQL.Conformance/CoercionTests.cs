using System.Text.Json;
using CaJapan.GraphQL.Execution.Coercion;
using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Conformance;

public sealed class CoercionTests
{
    [SkippableFact]
    public void Coerces_values_as_the_reference_does() => VectorFile.ShouldAllPass("validation/coerce.jsonl", vector =>
    {
        var type = VectorSchema.Of(vector).FindType(Parser.ParseType(vector.GetProperty("type").GetString()!).Value)!;
        return vector.GetProperty("form").GetString() switch
        {
            "literal" => CheckLiteral(vector, type),
            "value" => CheckValue(vector, type),
            "result" => CheckResult(vector, (NamedType)type),
            var form => $"unknown form {form}",
        };
    });

    private static string? CheckLiteral(JsonElement vector, GraphQLType type)
    {
        var literal = Parser.ParseValue(vector.GetProperty("value").GetString()!).Value;
        var variables = VectorInput.ReadObject(vector, "variables");
        var coerced = new InputCoercion(ScalarCoercions.None).CoerceLiteral(literal, type, name => variables[name]);
        return (vector.TryGetProperty("invalid", out _), coerced) switch
        {
            (true, null) => null,
            (false, not null) => VectorInput.Difference(vector.GetProperty("expected"), coerced),
            _ => $"coerced to {coerced}",
        };
    }

    private static string? CheckValue(JsonElement vector, GraphQLType type)
    {
        var coerced = new InputCoercion(ScalarCoercions.None).CoerceValue(VectorInput.Read(vector.GetProperty("value")), type, out var errors);
        return coerced is not null && vector.TryGetProperty("expected", out var expected)
            ? VectorInput.Difference(expected, coerced)
            : Difference(vector, errors.Select(error => $"{error.Message} @ {string.Join('.', error.Path)}"));
    }

    private static string? CheckResult(JsonElement vector, NamedType type)
    {
        var isCoerced = ResultCoercion.TryCoerce(VectorInput.Read(vector.GetProperty("value")), type, out var coerced, out var message);
        return isCoerced && vector.TryGetProperty("expected", out var expected)
            ? VectorInput.Difference(expected, coerced!)
            : Difference(vector, [$"{message} @ "]);
    }

    private static string? Difference(JsonElement vector, IEnumerable<string> actual)
    {
        if (!vector.TryGetProperty("errors", out var errors))
        {
            return $"failed: {string.Join('\n', actual)}";
        }

        var expectedLines = errors.EnumerateArray()
            .Select(error => $"{error.GetProperty("message").GetString()} @ {string.Join('.', error.GetProperty("path").EnumerateArray())}")
            .Order(StringComparer.Ordinal).ToList();
        var actualLines = actual.Order(StringComparer.Ordinal).ToList();
        return expectedLines.SequenceEqual(actualLines, StringComparer.Ordinal)
            ? null
            : $"\n  expected\n{string.Join('\n', expectedLines)}\n  actual\n{string.Join('\n', actualLines)}";
    }
}
