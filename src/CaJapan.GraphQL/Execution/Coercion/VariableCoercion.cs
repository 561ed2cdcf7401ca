using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Execution.Coercion;

/// <summary>Coerces the variables of requests for one operation.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#CoerceVariableValues()"/>
public sealed class VariableCoercion
{
    /// <summary>The errors told of one request. What a client sends may be wrong in any number of places, and finding suggestions for each costs time.</summary>
    public const int MaxErrors = 50;

    private readonly ImmutableArray<VariableDeclaration> _declarations;
    private readonly InputCoercion _coercion;

    /// <summary>Looks up the types of the operation's variables and coerces their defaults.</summary>
    public VariableCoercion(Schema schema, OperationDefinitionNode operation, ScalarCoercions scalars)
    {
        ArgumentNullException.ThrowIfNull(operation);
        _coercion = new InputCoercion(scalars);
        _declarations = [.. operation.VariableDefinitions.Select(node => new VariableDeclaration(schema, _coercion, node))];
    }

    /// <summary>Coerces what a request gives; variables that the operation does not declare are passed over.</summary>
    public bool TryCoerce(ObjectInput given, [NotNullWhen(true)] out VariableValues? values, out ImmutableArray<GraphQLError> errors)
    {
        ArgumentNullException.ThrowIfNull(given);
        List<GraphQLError>? found = null;
        var coerced = _declarations.IsEmpty ? [] : new Input?[_declarations.Length];
        for (var i = 0; i < coerced.Length && !(found?.Count > MaxErrors); i++)
        {
            coerced[i] = Coerce(_declarations[i], given, ref found);
        }

        if (found is null)
        {
            values = new VariableValues(_declarations, coerced);
            errors = [];
            return true;
        }

        if (found.Count > MaxErrors)
        {
            found[MaxErrors] = new GraphQLError("Too many errors processing variables, error limit reached. Execution aborted.");
        }

        values = null;
        errors = [.. found];
        return false;
    }

    private Input? Coerce(VariableDeclaration variable, ObjectInput given, ref List<GraphQLError>? errors)
    {
        if (variable.Type is not { } type)
        {
            Report($"Variable \"${variable.Name}\" expected value of type \"{variable.Node.Type}\" which cannot be used as an input type.", variable.Node.Type, ref errors);
            return null;
        }

        var value = given[variable.Name];
        if (value is null)
        {
            if (variable.Default is null && type.IsNonNull)
            {
                Report($"Variable \"${variable.Name}\" of required type \"{type}\" was not provided.", variable.Node, ref errors);
            }

            return variable.Default;
        }

        if (value is NullInput && type.IsNonNull)
        {
            Report($"Variable \"${variable.Name}\" of non-null type \"{type}\" must not be null.", variable.Node, ref errors);
            return null;
        }

        var coerced = _coercion.CoerceValue(value, type, MaxErrors + 1 - (errors?.Count ?? 0), out var wrong);
        foreach (var error in wrong)
        {
            Report(Describe(variable.Name, error), variable.Node, ref errors);
        }

        return coerced;
    }

    private static string Describe(string variable, InputError error)
    {
        var text = new StringBuilder($"Variable \"${variable}\" got invalid value {ExternalValue.Inspect(error.Value)}");
        if (!error.Path.IsEmpty)
        {
            // An origin prints its way with a dollar sign before it, which has no place here.
            text.Append(" at \"").Append(new VariableOrigin(variable, error.Path, IsParameter: false).ToString().AsSpan(1)).Append('"');
        }

        return text.Append("; ").Append(error.Message).ToString();
    }

    private static void Report(string message, SyntaxNode node, ref List<GraphQLError>? errors) => (errors ??= []).Add(LocatedError.At(message, node));
}
