using System.Collections.Immutable;
using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;
using CaJapan.GraphQL.Types;
using CaJapan.GraphQL.Validation.Limits;

namespace CaJapan.GraphQL.Validation;

/// <summary>Tells whether a document can be executed against a schema.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Validation"/>
public static class Validator
{
    /// <summary>The errors of the document, in the order found; none where it is valid.</summary>
    /// <remarks>The document is walked once for all rules together. The schema has to be valid itself.</remarks>
    public static ImmutableArray<GraphQLError> Validate(Schema schema, DocumentNode document, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(document);

        options ??= ValidationOptions.Default;
        var context = new ValidationContext(schema, document, options);
        if (options.Limits is { } limits)
        {
            // Before anything opens the fragments that it counts.
            FragmentVisits.Check(context, limits.FragmentVisits);
        }

        if (!context.IsAborted)
        {
            new ValidationWalker(context, RulesFor(context, options)).Walk(document);
        }

        return [.. context.Errors];
    }

    private static ImmutableArray<SyntaxVisitor> RulesFor(ValidationContext context, ValidationOptions options)
    {
        var rules = (options.Rules ?? ValidationRules.For(context.Schema)).Select(rule => rule.Begin(context));
        return options.Limits is { } limits
            ? [new DirectivesPerLocationLimit(context, limits.DirectivesPerLocation), new IntrospectionLimit(context, limits), .. rules]
            : [.. rules];
    }
}
