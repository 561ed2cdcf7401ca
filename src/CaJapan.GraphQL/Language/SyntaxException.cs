namespace CaJapan.GraphQL.Language;

/// <summary>Ends the reading of a bad document; it never leaves the parser, which turns it into a result.</summary>
internal sealed class SyntaxException(Source source, int offset, string description) : Exception(description)
{
    /// <summary>The code of the limit that was met; null where the text is wrong.</summary>
    public string? Code { get; init; }

    public GraphQLError ToError()
    {
        var error = new GraphQLError($"Syntax Error: {Message}") { Locations = [source.LocationOf(offset)] };
        return Code is null ? error : error.WithCode(Code);
    }
}
