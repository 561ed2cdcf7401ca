using System.Collections.Immutable;
using System.Text;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Execution.Resolution;

/// <summary>Prints resolved operations in the manner of a GraphQL document. Object types for which the same is selected are told together.</summary>
internal static class ResolutionPrinter
{
    public static string Print(ResolvedOperation operation)
    {
        var text = new StringBuilder(operation.Kind.ToString().ToLowerInvariant());
        if (operation.Name is { } name)
        {
            text.Append(' ').Append(name);
        }

        Print(text, operation.Selection, indent: 0);
        return text.ToString();
    }

    public static string Print(ResolvedField field)
    {
        var text = new StringBuilder();
        Print(text, field, indent: 0);
        return text.ToString();
    }

    public static string Print(ResolvedSelection selection)
    {
        var text = new StringBuilder(selection.Type.Name);
        Print(text, selection, indent: 0);
        return text.ToString();
    }

    private static void Print(StringBuilder text, ResolvedSelection selection, int indent)
    {
        text.Append(" {\n");
        if (!selection.Type.IsAbstractType)
        {
            Print(text, selection.FieldsOf((ObjectType)selection.Type), indent + 1);
        }
        else
        {
            foreach (var (fields, types) in Group(selection, indent + 2))
            {
                Indent(text, indent + 1).Append("on ").AppendJoin(" | ", types).Append(" {\n").Append(fields);
                Indent(text, indent + 1).Append("}\n");
            }
        }

        Indent(text, indent).Append('}');
    }

    private static OrderedDictionary<string, List<ObjectType>> Group(ResolvedSelection selection, int indent)
    {
        var groups = new OrderedDictionary<string, List<ObjectType>>(StringComparer.Ordinal);
        foreach (var type in selection.PossibleTypes)
        {
            var fields = new StringBuilder();
            Print(fields, selection.FieldsOf(type), indent);
            if (!groups.TryGetValue(fields.ToString(), out var types))
            {
                groups.Add(fields.ToString(), types = []);
            }

            types.Add(type);
        }

        return groups;
    }

    private static void Print(StringBuilder text, ImmutableArray<ResolvedField> fields, int indent)
    {
        foreach (var field in fields)
        {
            Print(Indent(text, indent), field, indent);
            text.Append('\n');
        }
    }

    private static void Print(StringBuilder text, ResolvedField field, int indent)
    {
        if (!string.Equals(field.ResponseName, field.Definition.Name, StringComparison.Ordinal))
        {
            text.Append(field.ResponseName).Append(": ");
        }

        text.Append(field.Definition.Name);
        if (field.ArgumentError is { } error)
        {
            text.Append(" # ").Append(error.Message);
            return;
        }

        var separator = "(";
        foreach (var (name, value) in field.Arguments.Fields)
        {
            text.Append(separator).Append(name).Append(": ").Append(value);
            separator = ", ";
        }

        text.Append(field.Arguments.Fields.IsEmpty ? "" : ")");
        if (field.Selection is { } selection)
        {
            Print(text, selection, indent);
        }
    }

    private static StringBuilder Indent(StringBuilder text, int indent) => text.Append(' ', indent * 2);
}
