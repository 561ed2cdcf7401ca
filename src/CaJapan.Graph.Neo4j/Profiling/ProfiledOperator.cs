using System.Collections.Immutable;

namespace CaJapan.Graph.Neo4j.Profiling;

/// <summary>One operator of an execution plan of Neo4j, with what it did.</summary>
/// <param name="Name">As Neo4j names it: <c>NodeIndexSeek</c>.</param>
/// <param name="Details">What it works on, as Neo4j writes it; may be empty.</param>
/// <param name="Rows">How many rows it gave on.</param>
/// <param name="DbHits">How often it asked the storage for something.</param>
/// <param name="Inputs">What its rows come from. A second input is run for each row of the first, or beside it.</param>
/// <seealso href="https://neo4j.com/docs/cypher-manual/current/planning-and-tuning/operators/"/>
public sealed record ProfiledOperator(string Name, string Details, long Rows, long DbHits, ImmutableArray<ProfiledOperator> Inputs);
