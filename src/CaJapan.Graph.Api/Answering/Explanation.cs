using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Api.Answering;

/// <summary>What a request comes to.</summary>
/// <param name="Operation">The operation resolved.</param>
/// <param name="Plan">The query planned, with where its parameters come from.</param>
/// <param name="Query">The query; null where the request asks nothing of the graph.</param>
/// <param name="Values">Its parameters. Names that are to be searched for have been.</param>
public sealed record Explanation(string Operation, string Plan, GraphQuery? Query, IReadOnlyList<object?> Values)
{
    /// <summary>How many rows the store answered with; none where the request was not executed, or asks nothing of the graph.</summary>
    public int Rows { get; init; }

    /// <summary>Operation and plan, with an empty line between.</summary>
    public string Text => $"{Operation}\n\n{Plan}\n";
}
