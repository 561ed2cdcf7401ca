using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CaJapan.Graph.Api.Errors;
using CaJapan.Graph.Api.Planning;
using CaJapan.Graph.Names;
using CaJapan.Graph.Querying;
using CaJapan.GraphQL;
using CaJapan.GraphQL.Execution;
using CaJapan.GraphQL.Execution.Completion;
using CaJapan.GraphQL.Execution.Json;
using CaJapan.GraphQL.Execution.Resolution;
using CaJapan.GraphQL.Http;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.Graph.Api.Answering;

/// <summary>Answers GraphQL requests over a store of the graph. Any number of threads may use it.</summary>
/// <param name="limits">How much a request may ask for.</param>
public sealed class GraphService(IGraphStore store, INameSearch names, ServiceLimits limits)
{
    private readonly RequestPreparation _preparation = new(PublicSchema.Schema, limits.ToPreparation());
    private readonly Func<ResolvedOperation, PlannedOperation> _plan = operation => OperationPlanner.Plan(operation, limits);

    /// <summary>Answers a request: its response is appended to the output. Whatever the request is and the store does, there is a response.</summary>
    /// <param name="request">The request, with its document.</param>
    /// <param name="requestId">What the operator finds the request by; told to the client where the service is at fault.</param>
    /// <param name="reportsCost">Whether the response tells what the operation costs, as <c>cost</c> among its extensions.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="cancellationToken">Set when nobody waits for the answer any more.</param>
    /// <exception cref="OperationCanceledException">The token was set; what is in the output is no response.</exception>
    public ValueTask<GraphAnswer> AnswerAsync(GraphQLRequest request, string requestId, bool reportsCost, JsonOutput output, CancellationToken cancellationToken) =>
        AnswerAsync(request, requestId, reportsCost, explains: false, output, cancellationToken);

    /// <summary>Answers a request as <see cref="AnswerAsync(GraphQLRequest, string, bool, JsonOutput, CancellationToken)"/> does, and explains the answer where the request was executed.</summary>
    /// <exception cref="OperationCanceledException">The token was set; what is in the output is no response.</exception>
    public ValueTask<GraphAnswer> AnswerExplainedAsync(GraphQLRequest request, string requestId, JsonOutput output, CancellationToken cancellationToken) =>
        AnswerAsync(request, requestId, reportsCost: false, explains: true, output, cancellationToken);

    /// <summary>What a request comes to without executing it.</summary>
    /// <param name="request">The request, with its document.</param>
    /// <param name="cancellationToken">Set when nobody waits for it any more.</param>
    /// <returns>The explanation; where the request is refused, null and what is wrong with it, an error a line.</returns>
    public async ValueTask<(Explanation? Explanation, string Errors)> ExplainAsync(GraphQLRequest request, CancellationToken cancellationToken)
    {
        if (!TryFindOperation(request, out var operation, out var errors) || !_preparation.TryPrepare(operation, request.Variables, out var prepared, out errors))
        {
            return (null, Lines(errors));
        }

        var plan = prepared.Plan(_plan);
        errors = plan.Bind(prepared.Variables, out var values);
        if (!errors.IsEmpty)
        {
            return (null, Lines(errors));
        }

        await SearchNamesAsync(values, cancellationToken);
        return (Explain(prepared, plan, values), string.Empty);
    }

    private async ValueTask<GraphAnswer> AnswerAsync(GraphQLRequest request, string requestId, bool reportsCost, bool explains, JsonOutput output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(output);
        var start = output.Position;
        PreparedOperation? operation = null;
        GraphAnswer answer;
        try
        {
            answer = TryFindOperation(request, out operation, out var errors)
                ? await AnswerAsync(operation, request, reportsCost, explains, output, cancellationToken)
                : Respond(AnswerKind.Refused, errors, output);
        }
        catch (GraphStoreException exception)
        {
            output.Rollback(start);
            answer = Respond(AnswerKind.Failed, [ErrorCatalog.Error(exception.Code, exception.Message)], output, cause: exception);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            output.Rollback(start);
            var message = $"The service made a mistake. Its operator finds more about it in the log, under \"{requestId}\".";
            answer = Respond(AnswerKind.Failed, [ErrorCatalog.Error(ErrorCatalog.Internal.Code, message)], output, cause: exception);
        }

        return answer with { Operation = operation };
    }

    private static string Lines(ImmutableArray<GraphQLError> errors) => string.Concat(errors.Select(error => error.Extensions is { } more ? $"{more["code"]}: {error}\n" : $"{error}\n"));

    private bool TryFindOperation(GraphQLRequest request, [NotNullWhen(true)] out PreparedOperation? operation, out ImmutableArray<GraphQLError> errors)
    {
        ArgumentNullException.ThrowIfNull(request);
        var document = request.Query ?? throw new ArgumentException("A request that does not bring its document has to be given it first.", nameof(request));
        return _preparation.TryFindOperation(document, request.OperationName, out operation, out errors);
    }

    private static Explanation Explain(PreparedRequest prepared, PlannedOperation plan, object?[] values) => new($"{prepared.Operation}", $"{plan}", plan.Query, values);

    private async ValueTask<GraphAnswer> AnswerAsync(PreparedOperation operation, GraphQLRequest request, bool reportsCost, bool explains, JsonOutput output, CancellationToken cancellationToken)
    {
        if (operation.Kind == OperationType.Mutation && request.IsSafe)
        {
            return new GraphAnswer(AnswerKind.NotSafe, []);
        }

        if (operation.Kind == OperationType.Subscription)
        {
            return Respond(AnswerKind.Refused, [ErrorCatalog.Error(ErrorCatalog.NoSubscriptions.Code, "Subscriptions are not served; send a query, again when you need to know more.")], output);
        }

        if (!_preparation.TryPrepare(operation, request.Variables, out var prepared, out var errors))
        {
            return Respond(AnswerKind.Refused, errors, output);
        }

        var plan = prepared.Plan(_plan);
        errors = plan.Bind(prepared.Variables, out var values);
        if (!errors.IsEmpty)
        {
            return Respond(AnswerKind.Refused, errors, output);
        }

        var isTooDear = plan.Price?.Of(values) > limits.Cost;
        var cost = isTooDear || reportsCost ? plan.Price?.Report(values, limits.Cost) : null;
        using var extensions = reportsCost ? cost?.ToJson() : null;
        if (isTooDear)
        {
            return Respond(AnswerKind.Refused, [cost!.Error()], output, extensions);
        }

        await SearchNamesAsync(values, cancellationToken);
        using var result = plan.Query is { } query ? await store.ExecuteAsync(query, values, cancellationToken) : null;
        var answer = Complete(prepared, result, extensions, output, cancellationToken);
        return explains ? answer with { Explanation = Explain(prepared, plan, values) with { Rows = result?.RowCount ?? 0 } } : answer;
    }

    private static GraphAnswer Complete(PreparedRequest prepared, ResultTree? result, JsonOutput? extensions, JsonOutput output, CancellationToken cancellationToken)
    {
        var more = extensions is null ? [] : extensions.Written.Span;
        var execution = result is null
            ? Executor.ExecuteMetaFields(prepared.Operation, prepared.Variables, output, more, cancellationToken)
            : Executor.Execute<RowSource, Cell>(prepared.Operation, prepared.Variables, new RowSource(result), output, more, cancellationToken);
        return new GraphAnswer(AnswerKind.Executed, execution.Errors);
    }

    private static GraphAnswer Respond(AnswerKind kind, ImmutableArray<GraphQLError> errors, JsonOutput output, JsonOutput? extensions = null, Exception? cause = null)
    {
        ResponseWriter.WriteRequestErrors(output, errors, extensions is null ? [] : extensions.Written.Span);
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
