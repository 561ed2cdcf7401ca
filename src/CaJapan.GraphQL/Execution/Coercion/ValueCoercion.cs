using System.Collections.Immutable;
using System.Diagnostics;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Execution.Coercion;

/// <summary>Coerces one external value; all that is wrong with it is found in one pass.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Input-Values"/>
internal sealed class ValueCoercion(ScalarCoercions scalars, int maxErrors)
{
    private readonly List<PathSegment> _path = [];
    private ImmutableArray<InputError>.Builder? _errors;

    public ImmutableArray<InputError> Errors => _errors?.ToImmutable() ?? [];

    private bool IsFull => _errors?.Count >= maxErrors;

    /// <summary>The coerced value; of no meaning once there are errors.</summary>
    public Input? Coerce(Input value, GraphQLType type) => type switch
    {
        _ when IsFull => null,
        NonNullType when value is NullInput => Fail(value, $"Expected non-nullable type \"{type}\" not to be null."),
        NonNullType nonNull => Coerce(value, nonNull.Nullable),
        _ when value is NullInput => NullInput.Instance,
        ListType list => CoerceList(value, list),
        InputObjectType inputObject => CoerceObject(value, inputObject),
        NamedType leaf => CoerceLeaf(value, leaf),
        _ => throw new UnreachableException(),
    };

    private ListInput CoerceList(Input value, ListType type)
    {
        // A value that is no list stands for a list of that one.
        if (value is not ListInput list)
        {
            return new ListInput([Coerce(value, type.ItemType)!]);
        }

        var items = ImmutableArray.CreateBuilder<Input>(list.Items.Length);
        for (var i = 0; i < list.Items.Length; i++)
        {
            _path.Add(i);
            items.Add(Coerce(list.Items[i], type.ItemType)!);
            _path.RemoveAt(_path.Count - 1);
        }

        return new ListInput(items.MoveToImmutable());
    }

    private ObjectInput? CoerceObject(Input value, InputObjectType type)
    {
        if (value is not ObjectInput input)
        {
            Fail(value, $"Expected type \"{type.Name}\" to be an object.");
            return null;
        }

        var fields = ImmutableArray.CreateBuilder<ObjectInputField>(type.Fields.Length);
        foreach (var field in type.Fields)
        {
            if (CoerceField(input, field) is { } coerced)
            {
                fields.Add(new ObjectInputField(field.Name, coerced));
            }
        }

        foreach (var (name, _) in input.Fields)
        {
            if (type.FindField(name) is null)
            {
                var suggestions = SuggestionList.For(name, type.Fields.Select(field => field.Name));
                Fail(value, $"Field \"{name}\" is not defined by type \"{type.Name}\".{DidYouMean.Sentence(suggestions)}");
                if (IsFull)
                {
                    break;
                }
            }
        }

        if (type.IsOneOf)
        {
            CheckOneOf(input, type);
        }

        return new ObjectInput(fields.DrainToImmutable());
    }

    private Input? CoerceField(ObjectInput input, InputField field)
    {
        if (input[field.Name] is { } value)
        {
            _path.Add(field.Name);
            var coerced = Coerce(value, field.Type);
            _path.RemoveAt(_path.Count - 1);
            return coerced;
        }

        if (field.DefaultValue is { } defaultValue)
        {
            return new LiteralCoercion(scalars, variables: null).Coerce(defaultValue, field.Type);
        }

        return field.Type.IsNonNull ? Fail(input, $"Field \"{field.Name}\" of required type \"{field.Type}\" was not provided.") : null;
    }

    private void CheckOneOf(ObjectInput input, InputObjectType type)
    {
        // Fields of a OneOf type have no defaults, so what counts are the fields given; one that has errors counts as well.
        var given = type.Fields.Where(field => input[field.Name] is not null).ToImmutableArray();
        if (given.Length != 1)
        {
            Fail(input, $"Exactly one key must be specified for OneOf type \"{type.Name}\".");
        }

        if (!given.IsEmpty && input[given[0].Name] is NullInput none)
        {
            _path.Add(given[0].Name);
            Fail(none, $"Field \"{given[0].Name}\" must be non-null.");
            _path.RemoveAt(_path.Count - 1);
        }
    }

    private Input? CoerceLeaf(Input value, NamedType type)
    {
        if (type is EnumType enumType)
        {
            return EnumCoercion.TryCoerceValue(value, enumType, out var name, out var wrong) ? name : Fail(value, wrong);
        }

        if (BuiltInScalar.Find(type) is { } scalar)
        {
            return scalar.TryCoerceValue(value, out var coerced, out var wrong) ? coerced : Fail(value, wrong);
        }

        if (scalars.Find(type.Name) is not { } coercion)
        {
            return value;
        }

        return coercion(value, out var custom, out var message) ? custom : Fail(value, $"Expected type \"{type.Name}\". {message}");
    }

    private Input? Fail(Input value, string message)
    {
        if (!IsFull)
        {
            _errors ??= ImmutableArray.CreateBuilder<InputError>();
            _errors.Add(new InputError([.. _path], value, message));
        }

        return null;
    }
}
