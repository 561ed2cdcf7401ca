using System.Diagnostics;
using System.Globalization;
using System.Text;
using CaJapan.GraphQL.Execution.Json;

namespace CaJapan.GraphQL.Execution.Coercion;

/// <summary>Prints values as GraphQL literals.</summary>
internal static class InputPrinter
{
    public static string Print(Input value)
    {
        var text = new StringBuilder();
        Print(text, value);
        return text.ToString();
    }

    private static void Print(StringBuilder text, Input value)
    {
        if (value.Origin is { IsParameter: true } origin)
        {
            text.Append(origin);
            return;
        }

        switch (value)
        {
            case NullInput:
                text.Append("null");
                break;
            case BooleanInput boolean:
                text.Append(boolean.Value ? "true" : "false");
                break;
            case IntInput number:
                text.Append(CultureInfo.InvariantCulture, $"{number.Value}");
                break;
            case FloatInput number:
                text.Append(EcmaScriptNumber.Format(number.Value));
                break;
            case StringInput content:
                text.Append(ExternalValue.Quote(content.Value));
                break;
            case EnumInput name:
                text.Append(name.Name);
                break;
            case ListInput list:
                PrintList(text, list);
                break;
            case ObjectInput input:
                PrintObject(text, input);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static void PrintList(StringBuilder text, ListInput list)
    {
        var separator = "[";
        foreach (var item in list.Items)
        {
            text.Append(separator);
            Print(text, item);
            separator = ", ";
        }

        text.Append(list.Items.IsEmpty ? "[]" : "]");
    }

    private static void PrintObject(StringBuilder text, ObjectInput input)
    {
        var separator = "{";
        foreach (var (name, value) in input.Fields)
        {
            text.Append(separator).Append(name).Append(": ");
            Print(text, value);
            separator = ", ";
        }

        text.Append(input.Fields.IsEmpty ? "{}" : "}");
    }
}
