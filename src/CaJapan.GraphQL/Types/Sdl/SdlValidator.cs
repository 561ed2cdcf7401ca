using System.Collections.Immutable;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Types.Sdl;

/// <summary>Tells whether a document in the schema definition language makes a schema, or adds to one. Whether its types fit together is told later.</summary>
public static class SdlValidator
{
    /// <summary>The errors of the document, in the order found; none if it keeps the rules.</summary>
    /// <param name="document">The document, which is walked once for all rules.</param>
    /// <param name="schema">The schema it extends; null if it defines one from nothing.</param>
    /// <param name="rules">The rules; null for all.</param>
    public static ImmutableArray<GraphQLError> Validate(DocumentNode document, Schema? schema = null, ImmutableArray<SdlRule>? rules = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        var context = new SdlContext(document, schema);
        new SdlWalker(context, [.. (rules ?? SdlRules.Specified).Select(rule => rule.Begin(context))]).Walk(document);
        return context.Errors;
    }
}
