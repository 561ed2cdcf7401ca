using System.Diagnostics.CodeAnalysis;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Language;

/// <summary>What was read, or the one error that ended the reading.</summary>
public sealed record ParseResult<T>
    where T : SyntaxNode
{
    internal ParseResult(T node)
    {
        Node = node;
    }

    internal ParseResult(GraphQLError error)
    {
        Error = error;
    }

    /// <summary>What was read; null if there is an error.</summary>
    public T? Node { get; }

    /// <summary>What is wrong with the text; null if there is a node.</summary>
    public GraphQLError? Error { get; }

    /// <summary>Whether the text could be read.</summary>
    [MemberNotNullWhen(true, nameof(Node))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsSuccess => Node is not null;

    /// <summary>What was read, where the caller is sure of the text.</summary>
    /// <exception cref="InvalidOperationException">There is an error; the message tells it.</exception>
    public T Value => Node ?? throw new InvalidOperationException(Error!.ToString());
}
