using CaJapan.GraphQL.Execution.Completion;
using CaJapan.GraphQL.Execution.Json;
using CaJapan.GraphQL.Execution.Resolution;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Conformance;

/// <summary>Gives every field the one value that the vectors agree on for its declared type. A value is known by its type.</summary>
internal readonly struct FixedWiring(Schema schema, ObjectType root) : IValueSource<FixedWiring.Value>
{
    private const int ItemCount = 2;

    public Value Root => new(root);

    public Value Field(in Value parent, ResolvedField field) => new(field.Definition.Type.Nullable);

    public ValueState StateOf(in Value value) => ValueState.Present;

    public GraphQLError ErrorOf(in Value value) => throw new NotSupportedException();

    public ObjectType TypeOf(in Value value, CompositeType declared)
    {
        var byName = schema.PossibleTypes(declared).OrderBy(type => type.Name, StringComparer.Ordinal);
        return declared is UnionType ? byName.First() : byName.Last();
    }

    public int Count(in Value list) => ItemCount;

    public Value Item(in Value list, int index) => new(((ListType)list.Type).ItemType.Nullable);

    public void WriteLeaf(in Value value, NamedType type, JsonOutput output)
    {
        switch (type)
        {
            case EnumType enumType:
                output.WriteString(enumType.Values[0].Name);
                break;
            case { Name: "Int" }:
                output.WriteNumber(2);
                break;
            case { Name: "Float" }:
                output.WriteNumber(3.14);
                break;
            case { Name: "Boolean" }:
                output.WriteBoolean(value: true);
                break;
            case { Name: "ID" }:
                output.WriteString("id");
                break;
            default:
                output.WriteString("str");
                break;
        }
    }

    internal readonly record struct Value(GraphQLType Type);
}
