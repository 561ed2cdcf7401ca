using System.Globalization;
using System.Text;
using System.Text.Json;
using CaJapan.GraphQL.Execution.Coercion;
using CaJapan.GraphQL.Execution.Json;

namespace CaJapan.GraphQL.Conformance;

/// <summary>Takes values out of vectors and compares values with those a vector expects.</summary>
internal static class VectorInput
{
    /// <summary>A JSON value as the engine reads it.</summary>
    public static Input Read(JsonElement json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json.GetRawText()));
        reader.Read();
        return JsonInput.Read(ref reader);
    }

    /// <summary>The JSON object of that name, or the one without fields.</summary>
    public static ObjectInput ReadObject(JsonElement vector, string name) =>
        vector.TryGetProperty(name, out var json) ? (ObjectInput)Read(json) : ObjectInput.Empty;

    /// <summary>Null if the value is the one expected, else both.</summary>
    public static string? Difference(JsonElement expected, Input actual) => Difference(expected, Write(actual));

    /// <summary>Null if the JSON means the same, else both.</summary>
    public static string? Difference(JsonElement expected, string actual)
    {
        using var document = JsonDocument.Parse(actual);
        return JsonElement.DeepEquals(expected, document.RootElement) ? null : $"\n  expected\n{expected}\n  actual\n{actual}";
    }

    private static string Write(Input value) => value switch
    {
        StringInput text => JsonSerializer.Serialize(text.Value),
        EnumInput name => JsonSerializer.Serialize(name.Name),
        FloatInput number => EcmaScriptNumber.Format(number.Value),
        IntInput number => number.Value.ToString(CultureInfo.InvariantCulture),
        ListInput list => $"[{string.Join(',', list.Items.Select(Write))}]",
        ObjectInput input => $"{{{string.Join(',', input.Fields.Select(field => $"{JsonSerializer.Serialize(field.Name)}:{Write(field.Value)}"))}}}",
        _ => value.ToString(),
    };
}
