using System.Collections.Immutable;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Types.Sdl;

/// <summary>Checks documents in the schema definition language.</summary>
public static class SdlValidator
{
    /// <summary>The errors of the document; none if it keeps all rules.</summary>
    public static ImmutableArray<GraphQLError> Validate(DocumentNode document, Schema? schema = null) => [];
}
