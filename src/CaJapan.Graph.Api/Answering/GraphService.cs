using System.Collections.Immutable;
using CaJapan.Graph.Api.Errors;
using CaJapan.Graph.Api.Planning;
using CaJapan.Graph.Names;
using CaJapan.Graph.Querying;
using CaJapan.GraphQL;
using CaJapan.GraphQL.Execution;
using CaJapan.GraphQL.Execution.Completion;
using CaJapan.GraphQL.Execution.Json;
using CaJapan.GraphQL.Http;

namespace CaJapan.Graph.Api.Answering;

/// <summary>Answers GraphQL requests over a store of the graph. Any number of threads may use it.</summary>
/// <param name="options">Limits of documents and operations. How custom scalars take values is left as it is by default: the planner reads them.</param>
public sealed class GraphService(IGraphStore store, INameSearch names, PreparationOptions options)
{
    private readonly RequestPreparation _preparation = new(PublicSchema.Schema, options);

    /// <summary>Answers a request: its response is appended to the output. Whatever the request is and the store does, there is a response.</summary>
    /// <param name="request">The request, with its document.</param>
    /// <param name="requestId">What the operator finds the request by; told to the client where the service is at fault.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="cancellationToken">Set when nobody waits for the answer any more.</param>
    /// <exception cref="OperationCanceledException">The token was set; what is in the output is no response.</exception>
    public async ValueTask<GraphAnswer> AnswerAsync(GraphQLRequest request, string requestId, JsonOutput output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(output);
        var start = output.Position;
        try
        {
            if (!TryPrepare(request, out var prepared, out var errors))
            {
                return Respond(AnswerKind.Refused, errors, output);
            }

            var plan = prepared.Plan(OperationPlanner.Plan);
            errors = plan.Bind(prepared.Variables, out var values);
            if (!errors.IsEmpty)
            {
                return Respond(AnswerKind.Refused, errors, output);
            }

            await SearchNamesAsync(values, cancellationToken);
            using var result = plan.Query is { } query ? await store.ExecuteAsync(query, values, cancellationToken) : null;
            return Complete(prepared, result, output, cancellationToken);
        }
        catch (GraphStoreException exception)
        {
            output.Rollback(start);
            return Respond(AnswerKind.Failed, [ErrorCatalog.Error(exception.Code, exception.Message)], output, exception);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            output.Rollback(start);
            var message = $"The service made a mistake. Its operator finds more about it in the log, under \"{requestId}\".";
            return Respond(AnswerKind.Failed, [ErrorCatalog.Error(ErrorCatalog.Internal.Code, message)], output, exception);
        }
    }

    /// <summary>What a request comes to without executing it.</summary>
    /// <param name="request">The request, with its document.</param>
    /// <param name="text">The operation resolved and the query planned; where the request is refused, what is wrong with it, an error a line.</param>
    /// <returns>False where the request is refused.</returns>
    public bool TryExplain(GraphQLRequest request, out string text)
    {
        if (!TryPrepare(request, out var prepared, out var errors))
        {
            text = Lines(errors);
            return false;
        }

        var plan = prepared.Plan(OperationPlanner.Plan);
        errors = plan.Bind(prepared.Variables, out _);
        text = errors.IsEmpty ? $"{prepared.Operation}\n\n{plan}\n" : Lines(errors);
        return errors.IsEmpty;
    }

    private static string Lines(ImmutableArray<GraphQLError> errors) => string.Concat(errors.Select(error => error.Extensions is { } more ? $"{more["code"]}: {error}\n" : $"{error}\n"));

    private bool TryPrepare(GraphQLRequest request, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out PreparedRequest? prepared, out ImmutableArray<GraphQLError> errors)
    {
        ArgumentNullException.ThrowIfNull(request);
        var document = request.Query ?? throw new ArgumentException("A request that does not bring its document has to be given it first.", nameof(request));
        return _preparation.TryPrepare(document, request.OperationName, request.Variables, out prepared, out errors);
    }

    private static GraphAnswer Complete(PreparedRequest prepared, ResultTree? result, JsonOutput output, CancellationToken cancellationToken)
    {
        var execution = result is null
            ? Executor.ExecuteMetaFields(prepared.Operation, prepared.Variables, output, [], cancellationToken)
            : Executor.Execute<RowSource, Cell>(prepared.Operation, prepared.Variables, new RowSource(result), output, [], cancellationToken);
        return new GraphAnswer(AnswerKind.Executed, execution.Errors);
    }

    private static GraphAnswer Respond(AnswerKind kind, ImmutableArray<GraphQLError> errors, JsonOutput output, Exception? cause = null)
    {
        ResponseWriter.WriteRequestErrors(output, errors, []);
        return new GraphAnswer(kind, errors, cause);
    }

    // What is to be searched for is replaced by what was found.
    private async ValueTask SearchNamesAsync(object?[] values, CancellationToken cancellationToken)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is NameQuery query)
            {
                values[i] = await names.SearchAsync(query, cancellationToken);
            }
        }
    }
}
