using CaJapan.Graph.Facts;
using CaJapan.Graph.Facts.Statements;

namespace CaJapan.Graph.Seeds.Binding;

/// <summary>A statement in its setting.</summary>
/// <param name="Statement">What is stated.</param>
/// <param name="At">Where.</param>
/// <param name="Fact">The fact that states it.</param>
/// <param name="Source">The source of the fact; null for an inference over several.</param>
internal sealed record Said<T>(T Statement, MappingPlaces At, Fact Fact, SourceDocument? Source)
    where T : Statement;
