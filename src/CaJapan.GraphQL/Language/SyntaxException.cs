namespace CaJapan.GraphQL.Language;

/// <summary>Ends the reading of a bad document; it never leaves the parser, which turns it into a result.</summary>
internal sealed class SyntaxException(Source source, int offset, string description) : Exception(description)
{
    public GraphQLError ToError() => new($"Syntax Error: {Message}") { Locations = [source.LocationOf(offset)] };
}
