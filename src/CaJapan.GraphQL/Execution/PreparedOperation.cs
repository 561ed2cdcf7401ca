using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CaJapan.GraphQL.Execution.Coercion;
using CaJapan.GraphQL.Execution.Resolution;
using CaJapan.GraphQL.Language.Ast;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Execution;

/// <summary>An operation of a valid document, the same object for all requests while the document is kept.</summary>
public sealed class PreparedOperation
{
    private readonly Schema _schema;
    private readonly IReadOnlyDictionary<string, FragmentDefinitionNode> _fragments;
    private readonly OperationDefinitionNode _node;
    private readonly PreparationOptions _options;
    private readonly VariableCoercion _coercion;

    internal PreparedOperation(
        Schema schema,
        IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
        OperationDefinitionNode node,
        PreparationOptions options)
    {
        _schema = schema;
        _fragments = fragments;
        _node = node;
        _options = options;
        _coercion = new VariableCoercion(schema, node, options.Scalars);
    }

    /// <summary>The operation's name; null where it has none.</summary>
    public string? Name => _node.Name?.Value;

    /// <summary>Query, mutation or subscription.</summary>
    public OperationType Kind => _node.Operation;

    internal bool TryCoerceVariables(ObjectInput given, [NotNullWhen(true)] out VariableValues? values, out ImmutableArray<GraphQLError> errors) =>
        _coercion.TryCoerce(given, out values, out errors);

    internal bool TryResolve(VariableValues variables, [NotNullWhen(true)] out ResolvedOperation? resolved, out ImmutableArray<GraphQLError> errors)
    {
        var isResolved = OperationResolver.TryResolve(_schema, _fragments, _node, variables, _options.Scalars, out resolved, out var error);
        error ??= isResolved ? _options.Limits?.Check(resolved!) : null;
        errors = error is null ? [] : [error];
        return error is null;
    }
}
