using System.Text.Json;
using CaJapan.GraphQL.Execution.Completion;
using CaJapan.GraphQL.Execution.Json;
using CaJapan.GraphQL.Execution.Resolution;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Tests.Execution;

/// <summary>Data written as JSON. A field's value is found by the field's name; <c>__typename</c> tells what an object is; <c>{"!": "message"}</c> is an error.</summary>
internal readonly struct JsonSource(JsonElement root, Schema schema) : IValueSource<JsonSource.Value>
{
    private const string ErrorKey = "!";

    public Value Root => new(root);

    public Value Field(in Value parent, ResolvedField field) => parent.Json.TryGetProperty(field.Definition.Name, out var value) ? new(value) : default;

    public ValueState StateOf(in Value value) => value.Json switch
    {
        { ValueKind: JsonValueKind.Undefined or JsonValueKind.Null } => ValueState.Null,
        { ValueKind: JsonValueKind.Object } json when json.TryGetProperty(ErrorKey, out _) => ValueState.Error,
        _ => ValueState.Present,
    };

    public GraphQLError ErrorOf(in Value value) => new(value.Json.GetProperty(ErrorKey).GetString()!);

    public ObjectType TypeOf(in Value value, CompositeType declared) => (ObjectType)schema.FindType(value.Json.GetProperty("__typename").GetString()!)!;

    public int Count(in Value list) => list.Json.GetArrayLength();

    public Value Item(in Value list, int index) => new(list.Json[index]);

    public void WriteLeaf(in Value value, NamedType type, JsonOutput output)
    {
        if (value.Json.ValueKind == JsonValueKind.String)
        {
            output.WriteString(value.Json.GetString());
        }
        else
        {
            output.WriteNumber(value.Json.GetDouble());
        }
    }

    internal readonly record struct Value(JsonElement Json);
}
