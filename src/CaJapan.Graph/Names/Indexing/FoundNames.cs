using System.Collections.Immutable;

namespace CaJapan.Graph.Names.Indexing;

/// <summary>What was found, and what it took to find it.</summary>
/// <param name="Names">One of each entity, the best first, ties (by the key of the score, see <see cref="NameQuery.KeyOf"/>) by id.</param>
/// <param name="WordsCompared">How many words of the index were held against words of the text.</param>
/// <param name="NamesScored">How many names were held against the text.</param>
internal sealed record FoundNames(ImmutableArray<(IndexedName Name, NameMatch Match)> Names, int WordsCompared, int NamesScored);
