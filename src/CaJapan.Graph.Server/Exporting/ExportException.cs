using CaJapan.Graph.Api.Answering;
using CaJapan.GraphQL;

namespace CaJapan.Graph.Server.Exporting;

/// <summary>The graph would not give what was to be taken away, and said why.</summary>
internal sealed class ExportException(GraphQLError error, AnswerKind kind) : Exception(error.Message)
{
    /// <summary>The first of the answer's errors.</summary>
    public GraphQLError Error => error;

    /// <summary>Whether the request was refused, or could not be answered.</summary>
    public AnswerKind Kind => kind;
}
