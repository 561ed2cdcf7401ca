using System.Collections.Immutable;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Language;

/// <summary>Makes errors that point at syntax nodes.</summary>
public static class LocatedError
{
    /// <summary>An error with the places of the nodes that have one, in the order given.</summary>
    public static GraphQLError At(string message, params ReadOnlySpan<SyntaxNode?> nodes)
    {
        var locations = ImmutableArray.CreateBuilder<SourceLocation>(nodes.Length);
        foreach (var node in nodes)
        {
            if (node?.Location is { } location)
            {
                locations.Add(location);
            }
        }

        return new GraphQLError(message) { Locations = locations.DrainToImmutable() };
    }
}
