using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CaJapan.GraphQL.Execution.Coercion;
using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Types;
using CaJapan.GraphQL.Validation;

namespace CaJapan.GraphQL.Execution;

/// <summary>Takes requests as far as they go without data. What the stages make of one is kept for those that are like it.</summary>
/// <remarks>
/// A document seen before is neither decoded nor parsed nor validated again; an operation seen before with variables of the same shape is neither resolved nor
/// planned again. Any number of threads may use it.
/// </remarks>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Executing-Requests"/>
public sealed class RequestPreparation(Schema schema, PreparationOptions options)
{
    private readonly BoundedCache<DocumentText, PreparedDocument> _documents = new(options.CachedDocumentBytes);
    private readonly BoundedCache<ResolutionKey, PreparedPlan> _plans = new(options.CachedOperations);

    /// <summary>The schema that requests are checked against.</summary>
    public Schema Schema => schema;

    /// <summary>The stages from a request to the point where the caller plans, executes and has <see cref="Completion.Executor"/> complete it.</summary>
    public bool TryPrepare(
        DocumentText text,
        string? operationName,
        ObjectInput variables,
        [NotNullWhen(true)] out PreparedRequest? request,
        out ImmutableArray<GraphQLError> errors)
    {
        request = null;
        return TryFindOperation(text, operationName, out var operation, out errors)
            && TryPrepare(operation, variables, out request, out errors);
    }

    /// <summary>The first stages: parse, validate, choose the operation. Whether it may be executed the way it was sent is then for the caller to say.</summary>
    public bool TryFindOperation(
        DocumentText text,
        string? operationName,
        [NotNullWhen(true)] out PreparedOperation? operation,
        out ImmutableArray<GraphQLError> errors)
    {
        operation = null;
        return TryParseAndValidate(text, out var document, out errors)
            && document.TryFindOperation(operationName, out operation, out errors);
    }

    /// <summary>The other stages: coerce the variables, resolve the operation.</summary>
    public bool TryPrepare(
        PreparedOperation operation,
        ObjectInput variables,
        [NotNullWhen(true)] out PreparedRequest? request,
        out ImmutableArray<GraphQLError> errors)
    {
        ArgumentNullException.ThrowIfNull(operation);
        request = null;
        if (operation.TryCoerceVariables(variables, out var values, out errors)
            && TryResolve(operation, values, out var plan, out errors))
        {
            request = new PreparedRequest(plan, values);
        }

        return request is not null;
    }

    private bool TryParseAndValidate(DocumentText text, [NotNullWhen(true)] out PreparedDocument? document, out ImmutableArray<GraphQLError> errors)
    {
        errors = [];
        if (_documents.TryGet(text, out document))
        {
            return true;
        }

        var parsed = Parser.Parse(text.ToString(), options.Parsing);
        errors = parsed.IsSuccess ? Validator.Validate(schema, parsed.Node, options.Validation) : [parsed.Error];
        if (errors.IsEmpty)
        {
            document = _documents.Add(text.Copy(), new PreparedDocument(schema, parsed.Value, options), text.Utf8.Length);
        }

        return document is not null;
    }

    private bool TryResolve(
        PreparedOperation operation,
        VariableValues variables,
        [NotNullWhen(true)] out PreparedPlan? plan,
        out ImmutableArray<GraphQLError> errors)
    {
        errors = [];
        var key = new ResolutionKey(operation, variables.Shape);
        if (_plans.TryGet(key, out plan))
        {
            return true;
        }

        if (operation.TryResolve(variables, out var resolved, out errors))
        {
            plan = _plans.Add(key, new PreparedPlan(resolved), weight: 1);
        }

        return plan is not null;
    }
}
