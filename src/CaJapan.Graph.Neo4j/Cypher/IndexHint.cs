using System.Collections.Immutable;

namespace CaJapan.Graph.Neo4j.Cypher;

/// <summary><c>USING INDEX n:Label(property, …)</c>: which index to read a node from. Conditions on all its properties have to be in the clause.</summary>
/// <seealso href="https://neo4j.com/docs/cypher-manual/5/planning-and-tuning/query-tuning/"/>
internal sealed record IndexHint(Variable Node, string Label, ImmutableArray<string> Properties);
