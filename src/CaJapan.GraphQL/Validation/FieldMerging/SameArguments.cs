using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Validation.FieldMerging;

/// <summary>Tells whether two fields are given the same arguments, in whatever order they and the fields of input objects are written.</summary>
internal static class SameArguments
{
    public static bool Of(FieldNode left, FieldNode right)
    {
        if (left.Arguments.Length != right.Arguments.Length)
        {
            return false;
        }

        foreach (var argument in left.Arguments)
        {
            if (right.Arguments.LastOrDefault(other => other.Name.Value == argument.Name.Value) is not { } other || !Same(argument.Value, other.Value))
            {
                return false;
            }
        }

        return true;
    }

    // Values are compared as they are written: 1 and 1.0, or a string and a block string, are not the same.
    private static bool Same(ValueNode left, ValueNode right) => (left, right) switch
    {
        (VariableNode a, VariableNode b) => a.Name.Value == b.Name.Value,
        (IntValueNode a, IntValueNode b) => a.Value == b.Value,
        (FloatValueNode a, FloatValueNode b) => a.Value == b.Value,
        (StringValueNode a, StringValueNode b) => a.Value == b.Value && a.Block == b.Block,
        (BooleanValueNode a, BooleanValueNode b) => a.Value == b.Value,
        (EnumValueNode a, EnumValueNode b) => a.Value == b.Value,
        (NullValueNode, NullValueNode) => true,
        (ListValueNode a, ListValueNode b) => a.Values.Length == b.Values.Length && a.Values.Zip(b.Values).All(pair => Same(pair.First, pair.Second)),
        (ObjectValueNode a, ObjectValueNode b) => a.Fields.Length == b.Fields.Length
            && ByName(a).Zip(ByName(b)).All(pair => pair.First.Name.Value == pair.Second.Name.Value && Same(pair.First.Value, pair.Second.Value)),
        _ => false,
    };

    private static IEnumerable<ObjectFieldNode> ByName(ObjectValueNode value) => value.Fields.OrderBy(field => field.Name.Value, StringComparer.Ordinal);
}
