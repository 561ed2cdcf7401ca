using System.Globalization;
using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Validation;

// The errors of a document that goes over a limit, each with a code of its own.
internal static class LimitError
{
    public static GraphQLError Errors() =>
        new GraphQLError("Too many validation errors, error limit reached. Validation aborted.").WithCode(ErrorCodes.TooManyValidationErrors);

    // The limit is that of the machine: fragments nest the fields of the document deeper than the stack reaches.
    public static GraphQLError Nesting() =>
        new GraphQLError("Fragments spread one another in too long a chain. Spread fewer inside others. Validation aborted.").WithCode(ErrorCodes.FragmentsTooDeep);

    public static GraphQLError FragmentVisits(int limit) => new GraphQLError(string.Create(
        CultureInfo.InvariantCulture,
        $"The operations spread more than {limit:N0} fragments, each counted as often as it would be opened. Spread fragments in fewer places, or send several requests. Validation aborted."))
        .WithCode(ErrorCodes.TooManyFragmentVisits);

    public static GraphQLError FieldComparisons(int limit) => new GraphQLError(string.Create(
        CultureInfo.InvariantCulture,
        $"To tell whether the fields of the document can be merged takes more than {limit:N0} comparisons. Select each field once, or under different aliases in fewer fragments. Validation aborted."))
        .WithCode(ErrorCodes.TooManyFieldComparisons);

    public static GraphQLError Directives(int limit, SyntaxNode node) => LocatedError.At(
        string.Create(CultureInfo.InvariantCulture, $"More than {limit:N0} directives stand at one location. Leave out those that change nothing."), node)
        .WithCode(ErrorCodes.TooManyDirectives);

    public static GraphQLError IntrospectionDepth(string fieldName, int limit, SyntaxNode node) => LocatedError.At(
        string.Create(CultureInfo.InvariantCulture, $"Introspection selects \"{fieldName}\" more than {limit:N0} deep. Ask for the types one by one, by \"__type\" or from the list of all."), node)
        .WithCode(ErrorCodes.IntrospectionTooDeep);
}
