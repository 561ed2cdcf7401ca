using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Api.Answering;

/// <summary>What a request comes to before it is executed.</summary>
/// <param name="Text">The operation resolved and the query planned.</param>
/// <param name="Query">The query; null where the request asks nothing of the graph.</param>
/// <param name="Values">Its parameters. Names that are to be searched for have been.</param>
public sealed record Explanation(string Text, GraphQuery? Query, IReadOnlyList<object?> Values);
