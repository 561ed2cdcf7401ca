namespace CaJapan.Graph.Neo4j.Cypher;

/// <summary><c>a AS b</c>.</summary>
/// <param name="As">Null to leave it as it is: a variable goes on under its own name.</param>
internal sealed record Projection(Expression Value, Variable? As = null);
