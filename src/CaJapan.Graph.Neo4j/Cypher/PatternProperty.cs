namespace CaJapan.Graph.Neo4j.Cypher;

/// <summary><c>id: $p0</c>.</summary>
internal sealed record PatternProperty(string Name, Expression Value);
