namespace CaJapan.Graph.Embedded.Paths;

/// <summary>One path: its nodes, and the routes between them.</summary>
internal readonly record struct FoundPath(int[] Nodes, Route[] Routes);
