using CaJapan.GraphQL.Execution.Coercion;
using CaJapan.GraphQL.Execution.Json;
using CaJapan.GraphQL.Execution.Resolution;

namespace CaJapan.GraphQL.Execution.Completion;

/// <summary>Completes a resolved operation from the values of a source into the JSON of a response.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#ExecuteRequest()"/>
public static class Executor
{
    /// <summary>Writes <c>{"errors":…,"data":…,"extensions":…}</c>; errors only where there are some.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="variables">The variables of this very request.</param>
    /// <param name="source">Where the values are.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="extensions">The JSON of an object to add as extensions; empty for none.</param>
    /// <param name="cancellation">Looked at now and then.</param>
    /// <exception cref="OperationCanceledException">The request was cancelled; what is in the output is no response.</exception>
    public static ExecutionResult Execute<TSource, TValue>(
        ResolvedOperation operation,
        VariableValues variables,
        TSource source,
        JsonOutput output,
        ReadOnlySpan<byte> extensions,
        CancellationToken cancellation)
        where TSource : struct, IValueSource<TValue>
        where TValue : struct
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(output);
        cancellation.ThrowIfCancellationRequested();

        var start = output.Position;
        output.WriteRaw("{\"data\":"u8);
        var dataStart = output.Position;

        var state = new CompletionState(operation, variables, output, cancellation);
        var hasData = new Completer<TSource, TValue>(source, state).CompleteRoot();
        if (!hasData)
        {
            output.Rollback(dataStart);
            output.WriteNull();
        }

        var errors = state.Errors;
        ResponseWriter.Finish(output, start, errors, extensions);
        return new ExecutionResult(errors, hasData);
    }

    /// <summary>Executes an operation that selects nothing on its root but meta-fields, so that no source is needed.</summary>
    /// <inheritdoc cref="Execute"/>
    public static ExecutionResult ExecuteMetaFields(
        ResolvedOperation operation,
        VariableValues variables,
        JsonOutput output,
        ReadOnlySpan<byte> extensions,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        return Execute<IntrospectionSource, IntrospectionValue>(operation, variables, new IntrospectionSource(operation.Schema), output, extensions, cancellation);
    }
}
