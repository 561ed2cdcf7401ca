using System.Collections.Immutable;
using CaJapan.Graph.Neo4j.Cypher;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Translation;

/// <summary>What the parts of a page refer to.</summary>
/// <param name="Types">Of the nodes of the list.</param>
/// <param name="Entries">The nodes of the page, in order; each in a list before its keys where cursors are asked for.</param>
/// <param name="KeyCount">How many keys an entry has.</param>
/// <param name="Members">All nodes of the list, where they are needed.</param>
/// <param name="Cut">Whether one more was found.</param>
internal sealed record PagePlace(
    PageSource Source, Window Window, string ListKey, ImmutableArray<NodeType> Types, Variable Entries, bool WithKeys, int KeyCount, ImmutableArray<bool> DateKeys, Variable? Members, Expression Cut);
