using System.Collections.Immutable;

namespace CaJapan.GraphQL.Types;

/// <summary>A schema, or the errors that kept it from being built.</summary>
public sealed record SchemaResult
{
    internal SchemaResult(Schema schema)
    {
        Schema = schema;
    }

    internal SchemaResult(ImmutableArray<GraphQLError> errors)
    {
        Errors = errors;
    }

    /// <summary>The schema; null if there are errors.</summary>
    public Schema? Schema { get; }

    /// <summary>What is wrong; empty if there is a schema.</summary>
    public ImmutableArray<GraphQLError> Errors { get; } = [];

    /// <summary>The schema, where the caller is sure of it.</summary>
    /// <exception cref="InvalidOperationException">There are errors; the message lists them.</exception>
    public Schema Value => Schema ?? throw new InvalidOperationException(string.Join('\n', Errors));
}
