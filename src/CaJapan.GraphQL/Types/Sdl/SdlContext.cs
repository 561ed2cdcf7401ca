using System.Collections.Immutable;
using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Types.Sdl;

/// <summary>What the rules share while they look at one document: the schema it extends, where the walk is, and the errors found so far.</summary>
internal sealed class SdlContext(DocumentNode document, Schema? schema)
{
    private readonly ImmutableArray<GraphQLError>.Builder _errors = ImmutableArray.CreateBuilder<GraphQLError>();

    public DocumentNode Document { get; } = document;

    /// <summary>The schema that the document extends; null if it defines one from nothing.</summary>
    public Schema? Schema { get; } = schema;

    /// <summary>The directives that may be used, by name.</summary>
    public IReadOnlyDictionary<string, DirectiveSignature> Directives => field ??= DirectiveSignature.All(Document, Schema);

    /// <summary>The way from the document to the current node, both included.</summary>
    public List<SyntaxNode> Ancestors { get; } = [];

    public ImmutableArray<GraphQLError> Errors => _errors.ToImmutable();

    public void Report(string message, params ReadOnlySpan<SyntaxNode?> nodes) => _errors.Add(LocatedError.At(message, nodes));
}
