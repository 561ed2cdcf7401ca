namespace CaJapan.Graph.Neo4j.Cypher;

/// <summary>Which way a relationship of a pattern points.</summary>
internal enum HopDirection
{
    Out,
    In,
    Both,
}
