namespace CaJapan.Graph.Neo4j.Cypher;

/// <summary><c>WHEN a THEN b</c>.</summary>
internal sealed record CaseBranch(Expression When, Expression Then);
