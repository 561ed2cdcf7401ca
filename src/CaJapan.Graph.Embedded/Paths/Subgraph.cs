namespace CaJapan.Graph.Embedded.Paths;

/// <summary>What a path or a neighbourhood consists of, in the order in which it is shown.</summary>
/// <param name="Nodes">Its nodes.</param>
/// <param name="Links">Its relationships.</param>
/// <param name="Truncated">Whether some neighbour was left out.</param>
internal sealed record Subgraph(int[] Nodes, Link[] Links, bool Truncated);
