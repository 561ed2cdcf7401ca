using System.Collections.Immutable;
using CaJapan.GraphQL.Execution.Coercion;
using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Execution.Resolution;

/// <summary>Coerces the arguments of fields and directives with the variables of one request.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#CoerceArgumentValues()"/>
internal sealed class ArgumentCoercion(InputCoercion coercion, VariableValues variables)
{
    // A document may use one variable many times, and marking where its parts come from takes time.
    private readonly Dictionary<string, Input?> _marked = new(StringComparer.Ordinal);

    /// <summary>Coerces the arguments given to the owner, a field or a directive.</summary>
    public ObjectInput Coerce(ImmutableArray<ArgumentDefinition> definitions, ImmutableArray<ArgumentNode> given, SyntaxNode owner, out GraphQLError? error)
    {
        error = null;
        if (definitions.IsEmpty)
        {
            return ObjectInput.Empty;
        }

        var coerced = ImmutableArray.CreateBuilder<ObjectInputField>(definitions.Length);
        foreach (var definition in definitions)
        {
            var node = given.FirstOrDefault(argument => string.Equals(argument.Name.Value, definition.Name, StringComparison.Ordinal));
            var value = Coerce(definition, node?.Value, owner, out error);
            if (error is not null)
            {
                return ObjectInput.Empty;
            }

            if (value is not null)
            {
                coerced.Add(new ObjectInputField(definition.Name, value));
            }
        }

        return new ObjectInput(coerced.DrainToImmutable());
    }

    private Input? Coerce(ArgumentDefinition definition, ValueNode? literal, SyntaxNode owner, out GraphQLError? error)
    {
        error = null;
        var variable = literal is VariableNode node ? node.Name.Value : null;
        if (literal is null || (variable is not null && Find(variable) is null))
        {
            if (definition.DefaultValue is { } defaultValue)
            {
                return coercion.CoerceLiteral(defaultValue, definition.Type);
            }

            if (definition.Type.IsNonNull)
            {
                var what = variable is null ? "was not provided." : $"was provided the variable \"${variable}\" which was not provided a runtime value.";
                error = LocatedError.At($"Argument \"{definition.Name}\" of required type \"{definition.Type}\" {what}", literal ?? owner);
            }

            return null;
        }

        var isNull = literal is NullValueNode || (variable is not null && Find(variable) is NullInput);
        if (isNull && definition.Type.IsNonNull)
        {
            error = LocatedError.At($"Argument \"{definition.Name}\" of non-null type \"{definition.Type}\" must not be null.", literal);
            return null;
        }

        var value = coercion.CoerceLiteral(literal, definition.Type, Find);
        if (value is null)
        {
            error = LocatedError.At($"Argument \"{definition.Name}\" has invalid value {literal}.", literal);
        }

        return value;
    }

    private Input? Find(string variable)
    {
        if (!_marked.TryGetValue(variable, out var value))
        {
            _marked.Add(variable, value = variables.Marked(variable));
        }

        return value;
    }
}
