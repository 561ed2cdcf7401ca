using System.Collections.Immutable;
using System.Text;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Execution.Coercion;

/// <summary>Writes what of the variables' values is not a parameter, such as <c>$first:Int $where:{name:{in:[*]},active:true}</c>.</summary>
internal static class VariableShape
{
    public static string Of(ImmutableArray<VariableDeclaration> declarations, ReadOnlySpan<Input?> values)
    {
        if (declarations.IsEmpty)
        {
            return "";
        }

        var text = new StringBuilder();
        for (var i = 0; i < declarations.Length; i++)
        {
            if (values[i] is { } value && declarations[i].Type is { } type)
            {
                text.Append(text.Length == 0 ? "$" : " $").Append(declarations[i].Name).Append(':');
                Append(text, value, type);
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Input value, GraphQLType type)
    {
        switch (value, type.Nullable)
        {
            case (NullInput, _):
                text.Append("null");
                break;
            case (ListInput, ListType) when VariableMarking.IsParameterType(type):
                text.Append("[*]");
                break;
            case (ListInput list, ListType listType):
                AppendItems(text, list, listType);
                break;
            case (ObjectInput input, InputObjectType inputObject):
                AppendFields(text, input, inputObject);
                break;
            case (BooleanInput or EnumInput, var leaf) when !VariableMarking.IsParameterType(leaf):
                text.Append(value);
                break;
            default:
                text.Append(KindOf(value));
                break;
        }
    }

    private static void AppendItems(StringBuilder text, ListInput list, ListType type)
    {
        text.Append('[');
        foreach (var item in list.Items)
        {
            Append(text, item, type.ItemType);
            text.Append(',');
        }

        text.Append(']');
    }

    private static void AppendFields(StringBuilder text, ObjectInput input, InputObjectType type)
    {
        text.Append('{');
        foreach (var (name, value) in input.Fields)
        {
            text.Append(name).Append(':');
            Append(text, value, type.FindField(name)!.Type);
            text.Append(',');
        }

        text.Append('}');
    }

    private static string KindOf(Input value) => value switch
    {
        IntInput => "Int",
        FloatInput => "Float",
        StringInput => "String",
        BooleanInput => "Boolean",
        EnumInput => "Enum",
        ListInput => "List",
        _ => "Object",
    };
}
