namespace CaJapan.Graph.Neo4j.Cypher;

/// <summary><c>a DESC</c>.</summary>
internal sealed record SortItem(Expression Value, bool Descending = false);
