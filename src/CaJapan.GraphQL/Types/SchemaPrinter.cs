using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Types;

/// <summary>Prints schemas in the schema definition language, without what is built in.</summary>
/// <remarks>
/// It shows what introspection shows: of the directives that a definition was written with, only <c>@deprecated</c>, <c>@specifiedBy</c> and
/// <c>@oneOf</c> remain. Extensions are merged into what they extend.
/// </remarks>
public static class SchemaPrinter
{
    /// <summary>The schema, its types and their parts in the order defined.</summary>
    public static string Print(Schema schema) => Print(schema, sorted: false);

    /// <summary>The schema, everything in it in the order of names, so that two texts differ only where the schemas do.</summary>
    public static string PrintSorted(Schema schema) => Print(schema, sorted: true);

    private static string Print(Schema schema, bool sorted)
    {
        ArgumentNullException.ThrowIfNull(schema);
        var order = new PrintOrder(sorted);
        var directives = order.Of(schema.Directives, directive => directive.Name).Where(directive => !BuiltIns.IsSpecifiedDirective(directive));
        var types = order.Of(schema.Types, type => type.Name).Where(type => !BuiltIns.Types.ContainsKey(type.Name));
        return string.Join("\n\n", [
            .. SchemaDefinition(schema),
            .. directives.Select(directive => DirectiveOf(directive, order)),
            .. types.Select(type => TypeOf(type, order))]);
    }

    // A schema that has no description and whose roots have the usual names goes without saying.
    private static IEnumerable<string> SchemaDefinition(Schema schema)
    {
        var roots = Enum.GetValues<OperationType>()
            .Where(operation => schema.RootType(operation) is not null)
            .Select(operation => (Operation: operation, schema.RootType(operation)!.Name))
            .ToList();
        if (schema.Description is not null || roots.Exists(root => root.Name != root.Operation.ToString()))
        {
            yield return $"{Description(schema.Description)}schema{Block(roots.Select(root => $"  {root.Operation.Keyword}: {root.Name}"))}";
        }
    }

    private static string DirectiveOf(DirectiveDefinition directive, PrintOrder order)
    {
        var repeatable = directive.IsRepeatable ? " repeatable" : "";
        var locations = string.Join(" | ", order.Of([.. directive.Locations.Select(DirectiveLocations.NameOf)], name => name));
        return $"{Description(directive.Description)}directive {directive}{Arguments(directive.Arguments, "", order)}{repeatable} on {locations}";
    }

    private static string TypeOf(NamedType type, PrintOrder order) => Description(type.Description) + type switch
    {
        ScalarType it => $"scalar {it}{SpecifiedBy(it.SpecifiedByUrl)}",
        ObjectType it => $"type {it}{Implements(it, order)}{Fields(it, order)}",
        InterfaceType it => $"interface {it}{Implements(it, order)}{Fields(it, order)}",
        UnionType { Members.IsEmpty: true } it => $"union {it}",
        UnionType it => $"union {it} = {string.Join(" | ", order.Of(it.Members, member => member.Name))}",
        EnumType it => $"enum {it}{Block(order.Of(it.Values, value => value.Name)
            .Select((value, i) => $"{Description(value.Description, "  ", i == 0)}  {value}{Deprecated(value.DeprecationReason)}"))}",
        InputObjectType it => $"input {it}{(it.IsOneOf ? " @oneOf" : "")}{Block(order.Of(it.Fields, field => field.Name)
            .Select((field, i) => $"{Description(field.Description, "  ", i == 0)}  {InputValueOf(field)}"))}",
        _ => throw new UnreachableException(),
    };

    private static string Implements(ComplexType type, PrintOrder order) => type.Interfaces.IsEmpty
        ? ""
        : $" implements {string.Join(" & ", order.Of(type.Interfaces, face => face.Name))}";

    private static string Fields(ComplexType type, PrintOrder order) => Block(order.Of(type.Fields, field => field.Name).Select((field, i) =>
        $"{Description(field.Description, "  ", i == 0)}  {field.Name}{Arguments(field.Arguments, "  ", order)}: {field.Type}{Deprecated(field.DeprecationReason)}"));

    // On one line if none has a description.
    private static string Arguments(ImmutableArray<ArgumentDefinition> arguments, string indent, PrintOrder order)
    {
        if (arguments.IsEmpty)
        {
            return "";
        }

        var ordered = order.Of(arguments, argument => argument.Name);
        if (ordered.All(argument => string.IsNullOrEmpty(argument.Description)))
        {
            return $"({string.Join(", ", ordered.Select(InputValueOf))})";
        }

        var inner = $"  {indent}";
        var lines = ordered.Select((argument, i) => $"{Description(argument.Description, inner, i == 0)}{inner}{InputValueOf(argument)}");
        return $"(\n{string.Join('\n', lines)}\n{indent})";
    }

    private static string InputValueOf(InputValue value)
    {
        var defaultValue = value.DefaultValue is { } given ? $" = {given}" : "";
        return $"{value}{defaultValue}{Deprecated(value.DeprecationReason)}";
    }

    private static string Deprecated(string? reason) => reason switch
    {
        null => "",
        BuiltIns.DefaultDeprecationReason => " @deprecated",
        _ => $" @deprecated(reason: {StringValue.Print(reason)})",
    };

    private static string SpecifiedBy(string? url) => url is null ? "" : $" @specifiedBy(url: {StringValue.Print(url)})";

    private static string Block(IEnumerable<string> items)
    {
        var lines = string.Join('\n', items);
        return lines.Length == 0 ? "" : $" {{\n{lines}\n}}";
    }

    // On the lines before what it describes, with a blank line before it unless it comes first in its block.
    private static string Description(string? description, string indent = "", bool isFirst = true)
    {
        if (description is null)
        {
            return "";
        }

        var text = BlockString.CanHold(description) ? BlockString.Print(description) : StringValue.Print(description);
        return new StringBuilder(isFirst || indent.Length == 0 ? "" : "\n")
            .Append(indent)
            .Append(text.Replace("\n", $"\n{indent}", StringComparison.Ordinal))
            .Append('\n')
            .ToString();
    }
}
