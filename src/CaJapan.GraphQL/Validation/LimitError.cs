using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Validation;

// The errors of a document that goes over a limit, each with a code of its own.
internal static class LimitError
{
    public static GraphQLError Errors() =>
        WithCode("TOO_MANY_VALIDATION_ERRORS", new GraphQLError("Too many validation errors, error limit reached. Validation aborted."));

    // The limit is that of the machine: fragments nest the fields of the document deeper than the stack reaches.
    public static GraphQLError Nesting() =>
        WithCode("FRAGMENTS_TOO_DEEP", new GraphQLError("Fragments are nested too deeply. Validation aborted."));

    public static GraphQLError FragmentVisits(int limit) =>
        WithCode("TOO_MANY_FRAGMENT_VISITS", new GraphQLError($"The document spreads more than {limit} fragments. Validation aborted."));

    public static GraphQLError FieldComparisons(int limit) =>
        WithCode("TOO_MANY_FIELD_COMPARISONS", new GraphQLError($"Merging the fields of the document takes more than {limit} comparisons. Validation aborted."));

    public static GraphQLError Directives(int limit, SyntaxNode node) =>
        WithCode("TOO_MANY_DIRECTIVES", LocatedError.At($"There can be only {limit} directives at one location.", node));

    public static GraphQLError IntrospectionDepth(string fieldName, int limit, SyntaxNode node) =>
        WithCode("INTROSPECTION_TOO_DEEP", LocatedError.At($"Introspection can select \"{fieldName}\" only {limit} deep.", node));

    private static GraphQLError WithCode(string code, GraphQLError error) =>
        error with { Extensions = new Dictionary<string, object?>(StringComparer.Ordinal) { ["code"] = code } };
}
