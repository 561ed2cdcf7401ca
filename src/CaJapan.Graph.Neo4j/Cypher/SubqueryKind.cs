namespace CaJapan.Graph.Neo4j.Cypher;

/// <summary>What is made of the rows of a subquery that stands as an expression.</summary>
internal enum SubqueryKind
{
    /// <summary>A list of its values, nulls among them.</summary>
    Collect,

    /// <summary>Their number.</summary>
    Count,

    /// <summary>Whether there is one.</summary>
    Exists,
}
