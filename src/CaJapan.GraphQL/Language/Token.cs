namespace CaJapan.GraphQL.Language;

/// <summary>A token and the stretch of text it covers, quotes included. Its value is read from the text when it is asked for.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int End);
