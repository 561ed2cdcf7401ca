using System.Runtime.CompilerServices;
using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Validation;

// What the rules share while a document is validated: where the walk is, what the document holds, and the errors found so far.
internal sealed class ValidationContext(Schema schema, DocumentNode document, ValidationOptions options)
{
    private readonly List<GraphQLError> _errors = [];

    public Schema Schema { get; } = schema;

    public DocumentNode Document { get; } = document;

    public ValidationLimits? Limits { get; } = options.Limits;

    public FragmentIndex Fragments { get; } = new(document);

    public VariableUsageIndex VariableUsages => field ??= new VariableUsageIndex(Fragments);

    /// <summary>What the schema says at the current node.</summary>
    public TypeInfo Types { get; set; }

    /// <summary>The way from the document to the current node, both included.</summary>
    public List<SyntaxNode> Ancestors { get; } = [];

    /// <summary>The node around the current one; null for the document.</summary>
    public SyntaxNode? Parent => Ancestors is [.., var parent, _] ? parent : null;

    /// <summary>The definition that the current node belongs to.</summary>
    public DefinitionNode? Definition => Ancestors is [_, DefinitionNode definition, ..] ? definition : null;

    /// <summary>Whether there is nothing left to do: a limit was reached.</summary>
    public bool IsAborted { get; private set; }

    public IReadOnlyList<GraphQLError> Errors => _errors;

    public void Report(string message, params ReadOnlySpan<SyntaxNode?> nodes) => Report(LocatedError.At(message, nodes));

    public void Report(GraphQLError error)
    {
        if (IsAborted)
        {
            return;
        }

        if (_errors.Count == options.MaxErrors)
        {
            Abort(LimitError.Errors());
            return;
        }

        _errors.Add(error);
    }

    /// <summary>Whether a recursion through fragments, which may be chained as often as a document has fragments, can go on; if not, the validation ends.</summary>
    public bool HasStackLeft()
    {
        if (!IsAborted && !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            Abort(LimitError.Nesting());
        }

        return !IsAborted;
    }

    /// <summary>Ends the validation: what the document asks for is not worth finding out.</summary>
    public void Abort(GraphQLError error)
    {
        if (!IsAborted)
        {
            _errors.Add(error);
            IsAborted = true;
        }
    }
}
