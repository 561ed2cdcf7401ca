using System.Collections.Immutable;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Execution.Coercion;

/// <summary>Notes in every part of a variable's value where it comes from. <see cref="VariableShape"/> is the other half of it: what the one fixes, the other has no parameter for.</summary>
internal static class VariableMarking
{
    public static Input Mark(Input value, GraphQLType type, string variable) => Mark(value, type, variable, []);

    /// <summary>True for scalars whose values, and lists of them, are parameters.</summary>
    public static bool IsParameterType(GraphQLType type) => type.Named is ScalarType { Name: not "Boolean" };

    private static Input Mark(Input value, GraphQLType type, string variable, ImmutableArray<PathSegment> path)
    {
        var isParameter = value is not NullInput && IsParameterType(type);
        var marked = (value, type.Nullable) switch
        {
            (ListInput list, ListType listType) when !isParameter => MarkItems(list, listType, variable, path),
            (ObjectInput input, InputObjectType inputObject) => MarkFields(input, inputObject, variable, path),
            _ => value,
        };
        return marked with { Origin = new VariableOrigin(variable, path, isParameter) };
    }

    private static ListInput MarkItems(ListInput list, ListType type, string variable, ImmutableArray<PathSegment> path)
    {
        var items = ImmutableArray.CreateBuilder<Input>(list.Items.Length);
        for (var i = 0; i < list.Items.Length; i++)
        {
            items.Add(Mark(list.Items[i], type.ItemType, variable, path.Add(i)));
        }

        return new ListInput(items.MoveToImmutable());
    }

    private static ObjectInput MarkFields(ObjectInput input, InputObjectType type, string variable, ImmutableArray<PathSegment> path)
    {
        var fields = ImmutableArray.CreateBuilder<ObjectInputField>(input.Fields.Length);
        foreach (var (name, value) in input.Fields)
        {
            fields.Add(new ObjectInputField(name, Mark(value, type.FindField(name)!.Type, variable, path.Add(name))));
        }

        return new ObjectInput(fields.MoveToImmutable());
    }
}
