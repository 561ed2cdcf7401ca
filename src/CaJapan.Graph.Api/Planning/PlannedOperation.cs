using System.Collections.Immutable;
using System.Text;
using CaJapan.Graph.Querying;
using CaJapan.GraphQL;
using CaJapan.GraphQL.Execution.Coercion;

namespace CaJapan.Graph.Api.Planning;

/// <summary>The one query that answers an operation, good for every request whose variables have the same shape.</summary>
internal sealed class PlannedOperation(GraphQuery query, ImmutableArray<PlannedParameter> parameters)
{
    public GraphQuery Query { get; } = query;

    public ImmutableArray<PlannedParameter> Parameters { get; } = parameters;

    /// <summary>The values of the parameters in a request.</summary>
    /// <returns>What is wrong with the request's arguments; the values are to be used only where nothing is.</returns>
    public ImmutableArray<GraphQLError> Bind(VariableValues variables, out object?[] values)
    {
        var errors = ImmutableArray.CreateBuilder<GraphQLError>();
        values = new object?[Parameters.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Parameters[i].Bind(variables, errors);
        }

        return errors.ToImmutable();
    }

    /// <summary>The query, then its parameters.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Query.ToString());
        for (var i = 0; i < Parameters.Length; i++)
        {
            text.Append('\n').Append(new Parameter(i)).Append(" = ").Append(Parameters[i]);
        }

        return text.ToString();
    }
}
