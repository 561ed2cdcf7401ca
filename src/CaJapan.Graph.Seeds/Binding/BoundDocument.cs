using System.Collections.Immutable;
using CaJapan.Graph.Facts;

namespace CaJapan.Graph.Seeds.Binding;

/// <summary>A source, and its facts with the places where they stand.</summary>
internal sealed record BoundDocument(SourceDocument Document, ImmutableArray<Located<BoundFact>> Facts);
