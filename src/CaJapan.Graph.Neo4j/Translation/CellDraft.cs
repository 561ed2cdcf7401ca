using CaJapan.Graph.Neo4j.Answers;
using CaJapan.Graph.Neo4j.Cypher;

namespace CaJapan.Graph.Neo4j.Translation;

/// <summary>One cell: what the statement returns for it, and how that is read.</summary>
/// <param name="Value">Null where the answer of the database has nothing for it.</param>
internal readonly record struct CellDraft(Expression? Value, CellReader Reader);
