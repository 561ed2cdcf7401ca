using System.Collections.Immutable;

namespace CaJapan.GraphQL;

/// <summary>What is wrong with a request or a schema, as it is told to whoever sent it.</summary>
/// <remarks>It knows places, not syntax nodes, and so sits below every other stage.</remarks>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Errors"/>
public sealed record GraphQLError(string Message)
{
    /// <summary>The places the error is about.</summary>
    /// <value>Default: none.</value>
    public ImmutableArray<SourceLocation> Locations { get; init; } = [];

    /// <summary>The way from the root of the response, or of an input value, to the spot; <c>default</c> where it does not apply.</summary>
    public ImmutableArray<PathSegment> Path { get; init; }

    /// <summary>Whatever else a client may want to know, such as a stable code; values are JSON-like.</summary>
    /// <value>Default: null, nothing.</value>
    public IReadOnlyDictionary<string, object?>? Extensions { get; init; }

    /// <summary>The same error with a stable code, as <c>code</c> among the extensions.</summary>
    public GraphQLError WithCode(string code) => this with { Extensions = new Dictionary<string, object?>(StringComparer.Ordinal) { ["code"] = code } };

    /// <summary>The message, with the places after it where there are any.</summary>
    public override string ToString() => Locations.IsEmpty ? Message : $"{Message} ({string.Join(", ", Locations)})";
}
