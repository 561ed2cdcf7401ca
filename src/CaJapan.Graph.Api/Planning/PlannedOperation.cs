using System.Collections.Immutable;
using System.Text;
using CaJapan.Graph.Api.Pricing;
using CaJapan.Graph.Querying;
using CaJapan.GraphQL;
using CaJapan.GraphQL.Execution.Coercion;

namespace CaJapan.Graph.Api.Planning;

/// <summary>The one query that answers an operation, good for every request whose variables have the same shape; or what is wrong with all of these.</summary>
/// <param name="query">Null where the operation asks for types alone.</param>
/// <param name="price">What the query costs.</param>
/// <param name="parameters">Where the query's parameters come from.</param>
/// <param name="errors">What is wrong with the operation's arguments whatever their values; the query is not to be used then.</param>
internal sealed class PlannedOperation(GraphQuery? query, OperationPrice? price, ImmutableArray<PlannedParameter> parameters, ImmutableArray<GraphQLError> errors)
{
    public GraphQuery? Query { get; } = query;

    /// <summary>What the query costs; null where there is none, or it is not to be used.</summary>
    public OperationPrice? Price { get; } = price;

    /// <summary>The values of the parameters in a request.</summary>
    /// <returns>What is wrong with the request's arguments; the values are to be used only where nothing is.</returns>
    public ImmutableArray<GraphQLError> Bind(VariableValues variables, out object?[] values)
    {
        var found = errors.ToBuilder();
        values = new object?[parameters.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = parameters[i].Bind(variables, found);
        }

        return found.ToImmutable();
    }

    /// <summary>The query, then its parameters.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Query?.ToString() ?? "no query");
        for (var i = 0; i < parameters.Length; i++)
        {
            text.Append('\n').Append(new Parameter(i)).Append(" = ").Append(parameters[i]);
        }

        return text.ToString();
    }
}
