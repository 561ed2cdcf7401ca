using System.Collections.Immutable;
using CaJapan.Graph.Facts;
using CaJapan.Graph.Facts.Statements;

namespace CaJapan.Graph.Seeds.Binding;

/// <summary>A fact, and what it states with the places where it does.</summary>
internal sealed record BoundFact(Fact Fact, ImmutableArray<Located<Statement>> States);
