using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CaJapan.GraphQL.Language.Ast;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Execution;

/// <summary>A document that is valid for a schema, with its operations by name.</summary>
internal sealed class PreparedDocument
{
    private readonly ImmutableArray<PreparedOperation> _operations;

    public PreparedDocument(Schema schema, DocumentNode document, PreparationOptions options)
    {
        var fragments = document.Definitions.OfType<FragmentDefinitionNode>().ToFrozenDictionary(fragment => fragment.Name.Value, StringComparer.Ordinal);
        _operations =
        [
            .. document.Definitions.OfType<OperationDefinitionNode>().Select(operation => new PreparedOperation(schema, fragments, operation, options)),
        ];
    }

    /// <summary>The operation of that name, or the only one where none is given.</summary>
    /// <seealso href="https://spec.graphql.org/September2025/#GetOperation()"/>
    public bool TryFindOperation(string? name, [NotNullWhen(true)] out PreparedOperation? operation, out ImmutableArray<GraphQLError> errors)
    {
        operation = name is null
            ? _operations.Length == 1 ? _operations[0] : null
            : _operations.FirstOrDefault(candidate => string.Equals(candidate.Name, name, StringComparison.Ordinal));
        errors = operation is null ? [new GraphQLError(Problem(name))] : [];
        return operation is not null;
    }

    private string Problem(string? name) => (name, _operations) switch
    {
        (not null, _) => $"Unknown operation named \"{name}\".",
        (null, []) => "Must provide an operation.",
        _ => "Must provide operation name if query contains multiple operations.",
    };
}
