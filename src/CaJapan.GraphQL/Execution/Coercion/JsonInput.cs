using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;
using CaJapan.GraphQL.Execution.Json;

namespace CaJapan.GraphQL.Execution.Coercion;

/// <summary>Reads JSON as values that no type has been asked about yet.</summary>
public static class JsonInput
{
    /// <summary>Reads the value that the reader stands on and leaves the reader on its last token.</summary>
    /// <remarks>
    /// An integer beyond 64 bits becomes a number of double precision. Of several fields with one name the last counts, as in JavaScript. How deep it may go
    /// is the reader's <see cref="JsonReaderOptions.MaxDepth"/>.
    /// </remarks>
    /// <exception cref="JsonException">The text is not JSON, or a number is too large for double precision.</exception>
    public static Input Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Null => NullInput.Instance,
        JsonTokenType.True => new BooleanInput(Value: true),
        JsonTokenType.False => new BooleanInput(Value: false),
        JsonTokenType.Number => ReadNumber(ref reader),
        JsonTokenType.String => new StringInput(JsonText.Unescape(reader.ValueSpan)),
        JsonTokenType.StartArray => ReadList(ref reader),
        JsonTokenType.StartObject => ReadObject(ref reader),
        _ => throw new UnreachableException(),
    };

    private static Input ReadNumber(ref Utf8JsonReader reader)
    {
        if (reader.TryGetInt64(out var integer))
        {
            return new IntInput(integer);
        }

        return reader.TryGetDouble(out var number) && double.IsFinite(number)
            ? new FloatInput(number)
            : throw new JsonException("A number is too large.");
    }

    private static ListInput ReadList(ref Utf8JsonReader reader)
    {
        var items = ImmutableArray.CreateBuilder<Input>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Read(ref reader));
        }

        return new ListInput(items.DrainToImmutable());
    }

    private static ObjectInput ReadObject(ref Utf8JsonReader reader)
    {
        var fields = new OrderedDictionary<string, Input>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = JsonText.Unescape(reader.ValueSpan);
            reader.Read();
            fields[name] = Read(ref reader);
        }

        var builder = ImmutableArray.CreateBuilder<ObjectInputField>(fields.Count);
        foreach (var (name, value) in fields)
        {
            builder.Add(new ObjectInputField(name, value));
        }

        return new ObjectInput(builder.MoveToImmutable());
    }
}
