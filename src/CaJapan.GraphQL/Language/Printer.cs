using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Language;

/// <summary>Prints syntax nodes as GraphQL.</summary>
public static class Printer
{
    /// <summary>The node in GraphQL, indented by two spaces, without a line end at its end.</summary>
    public static string Print(SyntaxNode node) => node.Kind.ToString();
}
