namespace CaJapan.Graph.Neo4j.Cypher;

/// <summary>The operators that stand between two operands.</summary>
internal enum Operator
{
    Or,
    And,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    In,
    Contains,
    StartsWith,
    EndsWith,
    Plus,
    Minus,
}
