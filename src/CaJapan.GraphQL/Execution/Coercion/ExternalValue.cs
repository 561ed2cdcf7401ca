using System.Globalization;
using System.Text;
using CaJapan.GraphQL.Execution.Json;

namespace CaJapan.GraphQL.Execution.Coercion;

/// <summary>Quotes values in error messages, the way a JavaScript console shows them; long and deep ones are cut short.</summary>
internal static class ExternalValue
{
    private const int MaxItems = 10;
    private const int MaxDepth = 2;

    /// <summary>A value as an error message shows it.</summary>
    public static string Inspect(Input value)
    {
        var text = new StringBuilder();
        Inspect(text, value, depth: 0);
        return text.ToString();
    }

    /// <summary>A string in double quotes, escaped as in JSON.</summary>
    public static string Quote(string value)
    {
        var text = new StringBuilder(value.Length + 2).Append('"');
        foreach (var character in value)
        {
            _ = character switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
                _ => text.Append(character),
            };
        }

        return text.Append('"').ToString();
    }

    private static void Inspect(StringBuilder text, Input value, int depth)
    {
        switch (value)
        {
            case StringInput content:
                text.Append(Quote(content.Value));
                break;
            case EnumInput name:
                text.Append(Quote(name.Name));
                break;
            case FloatInput number:
                text.Append(EcmaScriptNumber.Format(number.Value));
                break;
            case IntInput number:
                text.Append(EcmaScriptNumber.Format(number.Value));
                break;
            case ListInput list:
                InspectList(text, list, depth);
                break;
            case ObjectInput input:
                InspectObject(text, input, depth);
                break;
            default:
                text.Append(value);
                break;
        }
    }

    private static void InspectList(StringBuilder text, ListInput list, int depth)
    {
        if (list.Items.IsEmpty || depth == MaxDepth)
        {
            text.Append(list.Items.IsEmpty ? "[]" : "[Array]");
            return;
        }

        text.Append('[');
        for (var i = 0; i < Math.Min(list.Items.Length, MaxItems); i++)
        {
            text.Append(i == 0 ? "" : ", ");
            Inspect(text, list.Items[i], depth + 1);
        }

        _ = (list.Items.Length - MaxItems) switch
        {
            <= 0 => text,
            1 => text.Append(", ... 1 more item"),
            var more => text.Append(CultureInfo.InvariantCulture, $", ... {more} more items"),
        };
        text.Append(']');
    }

    private static void InspectObject(StringBuilder text, ObjectInput input, int depth)
    {
        if (input.Fields.IsEmpty || depth == MaxDepth)
        {
            text.Append(input.Fields.IsEmpty ? "{}" : "[Object]");
            return;
        }

        var separator = "{ ";
        foreach (var (name, value) in input.Fields)
        {
            text.Append(separator).Append(name).Append(": ");
            Inspect(text, value, depth + 1);
            separator = ", ";
        }

        text.Append(" }");
    }
}
