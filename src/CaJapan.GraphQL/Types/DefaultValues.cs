using System.Collections.Immutable;
using System.Globalization;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Types;

/// <summary>Gives default values the shape their types ask for, so that whoever reads one later has neither to check nor to complete it.</summary>
internal static class DefaultValues
{
    public static void Fit(ImmutableArray<NamedType> types, ImmutableArray<DirectiveDefinition> directives)
    {
        // Defaults of input fields come first: they complete the defaults that leave those fields out. A field whose own default
        // is being fitted counts as having none, which ends a default that needs itself.
        var pending = new HashSet<InputField>(types.OfType<InputObjectType>().SelectMany(type => type.Fields));
        foreach (var field in pending.ToArray())
        {
            FitField(field);
        }

        var arguments = types.OfType<ComplexType>().SelectMany(type => type.Fields).SelectMany(field => field.Arguments)
            .Concat(directives.SelectMany(directive => directive.Arguments));
        foreach (var argument in arguments)
        {
            argument.DefaultValue = argument.Definition?.DefaultValue is { } value ? FitTo(value, argument.Type) : null;
        }

        void FitField(InputField field)
        {
            if (pending.Remove(field) && field.Definition?.DefaultValue is { } value)
            {
                field.DefaultValue = FitTo(value, field.Type);
            }
        }

        ValueNode? FitTo(ValueNode value, GraphQLType type) => (value, type) switch
        {
            (NullValueNode, NonNullType) => null,
            (_, NonNullType nonNull) => FitTo(value, nonNull.Nullable),
            (NullValueNode, _) => value,
            (ListValueNode list, ListType listType) => FitAll(list.Values, listType.ItemType),
            (_, ListType listType) => FitAll([value], listType.ItemType),
            (ObjectValueNode given, InputObjectType input) => FitObject(given, input),
            (EnumValueNode given, EnumType enumType) => enumType.FindValue(given.Value) is null ? null : given,
            (_, ScalarType scalar) => FitScalar(value, scalar),
            _ => null,
        };

        ListValueNode? FitAll(ImmutableArray<ValueNode> values, GraphQLType itemType)
        {
            var items = ImmutableArray.CreateBuilder<ValueNode>(values.Length);
            foreach (var value in values)
            {
                if (FitTo(value, itemType) is not { } item)
                {
                    return null;
                }

                items.Add(item);
            }

            return new ListValueNode(items.MoveToImmutable());
        }

        ObjectValueNode? FitObject(ObjectValueNode given, InputObjectType type)
        {
            var fields = ImmutableArray.CreateBuilder<ObjectFieldNode>();
            foreach (var field in type.Fields)
            {
                FitField(field);
                var node = given.Fields.LastOrDefault(item => item.Name.Value == field.Name);
                if ((node is null ? field.DefaultValue : FitTo(node.Value, field.Type)) is { } value)
                {
                    fields.Add(new ObjectFieldNode(node?.Name ?? new NameNode(field.Name), value));
                }
                else if (node is not null || field.Type.IsNonNull)
                {
                    return null;
                }
            }

            return type.IsOneOf && (fields.Count != 1 || fields[0].Value is NullValueNode) ? null : new ObjectValueNode(fields.DrainToImmutable());
        }
    }

    private static ValueNode? FitScalar(ValueNode value, ScalarType type) => type.Name switch
    {
        "Int" => value is IntValueNode given && int.TryParse(given.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? new IntValueNode(number.ToString(CultureInfo.InvariantCulture))
            : null,
        "Float" => value switch
        {
            IntValueNode given => Number(given.Value),
            FloatValueNode given => Number(given.Value),
            _ => null,
        },
        "String" => value is StringValueNode text ? new StringValueNode(text.Value, Block: false) : null,
        "Boolean" => value as BooleanValueNode,
        "ID" => value switch
        {
            IntValueNode => value,
            StringValueNode text when IsInteger(text.Value) => new IntValueNode(text.Value),
            StringValueNode text => new StringValueNode(text.Value, Block: false),
            _ => null,
        },
        _ => value,
    };

    private static ValueNode? Number(string written)
    {
        var number = double.Parse(written, CultureInfo.InvariantCulture);
        if (!double.IsFinite(number))
        {
            return null;
        }

        var text = FloatLiteral.Write(number);
        return IsInteger(text) ? new IntValueNode(text) : new FloatValueNode(text);
    }

    // An integer as GraphQL writes it: without leading zeros.
    private static bool IsInteger(string text)
    {
        var digits = text.AsSpan(text.StartsWith('-') ? 1 : 0);
        return digits.Length > 0 && !digits.ContainsAnyExceptInRange('0', '9') && (digits.Length == 1 || digits[0] != '0');
    }
}
