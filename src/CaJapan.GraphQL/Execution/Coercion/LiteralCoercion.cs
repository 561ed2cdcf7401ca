using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using CaJapan.GraphQL.Language.Ast;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Execution.Coercion;

/// <summary>Coerces literals. What is wrong with one is for validation to say; here it merely has no value.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Input-Values"/>
internal readonly struct LiteralCoercion(ScalarCoercions scalars, Func<string, Input?>? variables)
{
    /// <summary>The coerced value, or null where the literal has none.</summary>
    public Input? Coerce(ValueNode literal, GraphQLType type)
    {
        if (literal is VariableNode variable)
        {
            // The variable was coerced to its own type, which validation has found to fit this place but for null.
            return variables?.Invoke(variable.Name.Value) is { } value && !(value is NullInput && type.IsNonNull) ? value : null;
        }

        if (literal is NullValueNode)
        {
            return type.IsNonNull ? null : NullInput.Instance;
        }

        return type.Nullable switch
        {
            ListType list => CoerceList(literal, list),
            InputObjectType inputObject => CoerceObject(literal, inputObject),
            EnumType enumType => literal is EnumValueNode name && enumType.FindValue(name.Value) is not null ? new EnumInput(name.Value) : null,
            NamedType scalar => BuiltInScalar.Find(scalar) is { } builtIn ? builtIn.CoerceLiteral(literal) : CoerceCustom(literal, scalar),
            _ => throw new UnreachableException(),
        };
    }

    private ListInput? CoerceList(ValueNode literal, ListType type)
    {
        if (literal is not ListValueNode list)
        {
            return Coerce(literal, type.ItemType) is { } single ? new ListInput([single]) : null;
        }

        var items = ImmutableArray.CreateBuilder<Input>(list.Values.Length);
        foreach (var value in list.Values)
        {
            var item = IsMissing(value) && !type.ItemType.IsNonNull ? NullInput.Instance : Coerce(value, type.ItemType);
            if (item is null)
            {
                return null;
            }

            items.Add(item);
        }

        return new ListInput(items.MoveToImmutable());
    }

    private ObjectInput? CoerceObject(ValueNode literal, InputObjectType type)
    {
        if (literal is not ObjectValueNode given)
        {
            return null;
        }

        var fields = ImmutableArray.CreateBuilder<ObjectInputField>(type.Fields.Length);
        foreach (var field in type.Fields)
        {
            var value = given.Fields.FirstOrDefault(node => string.Equals(node.Name.Value, field.Name, StringComparison.Ordinal))?.Value;
            if (value is null || IsMissing(value))
            {
                value = field.DefaultValue;
                if (value is null && !field.Type.IsNonNull)
                {
                    continue;
                }
            }

            if (value is null || Coerce(value, field.Type) is not { } coerced)
            {
                return null;
            }

            fields.Add(new ObjectInputField(field.Name, coerced));
        }

        return type.IsOneOf && fields is not [{ Value: not NullInput }] ? null : new ObjectInput(fields.DrainToImmutable());
    }

    // A coercion is shown constants only: what it makes of a variable could not be told apart from what the document says.
    private Input? CoerceCustom(ValueNode literal, NamedType scalar)
    {
        if (scalars.Find(scalar.Name) is not { } coercion)
        {
            return Untyped(literal);
        }

        return new LiteralCoercion(scalars, variables: null).Untyped(literal) is { } constant && coercion(constant, out var coerced, out _) ? coerced : null;
    }

    private Input? Untyped(ValueNode literal) => literal switch
    {
        NullValueNode => NullInput.Instance,
        BooleanValueNode boolean => new BooleanInput(boolean.Value),
        IntValueNode number when long.TryParse(number.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) => new IntInput(value),
        IntValueNode number => UntypedNumber(number.Value),
        FloatValueNode number => UntypedNumber(number.Value),
        StringValueNode text => new StringInput(text.Value),
        EnumValueNode name => new EnumInput(name.Value),
        ListValueNode list => UntypedList(list),
        ObjectValueNode input => UntypedObject(input),
        VariableNode variable => variables?.Invoke(variable.Name.Value),
        _ => throw new UnreachableException(),
    };

    private static FloatInput? UntypedNumber(string text) =>
        double.Parse(text, CultureInfo.InvariantCulture) is var value && double.IsFinite(value) ? new FloatInput(value) : null;

    private ListInput? UntypedList(ListValueNode list)
    {
        var items = ImmutableArray.CreateBuilder<Input>(list.Values.Length);
        foreach (var value in list.Values)
        {
            if (Untyped(value) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return new ListInput(items.MoveToImmutable());
    }

    private ObjectInput? UntypedObject(ObjectValueNode input)
    {
        var fields = ImmutableArray.CreateBuilder<ObjectInputField>(input.Fields.Length);
        foreach (var field in input.Fields)
        {
            if (Untyped(field.Value) is not { } value)
            {
                return null;
            }

            fields.Add(new ObjectInputField(field.Name.Value, value));
        }

        return new ObjectInput(fields.MoveToImmutable());
    }

    private bool IsMissing(ValueNode literal) => literal is VariableNode variable && variables?.Invoke(variable.Name.Value) is null;
}
