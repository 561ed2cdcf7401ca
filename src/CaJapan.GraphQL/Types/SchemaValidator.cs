using System.Collections.Immutable;

namespace CaJapan.GraphQL.Types;

/// <summary>Says whether the types of a schema make sense together.</summary>
public static class SchemaValidator
{
    /// <summary>The errors of the schema; none if it is sound.</summary>
    public static ImmutableArray<GraphQLError> Validate(Schema schema) => [];
}
