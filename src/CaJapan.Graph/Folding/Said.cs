using CaJapan.Graph.Facts;
using CaJapan.Graph.Facts.Statements;

namespace CaJapan.Graph.Folding;

/// <summary>One statement together with the fact that makes it and the source that fact is from.</summary>
/// <param name="Source">Null for an inference over several sources.</param>
/// <param name="Order">Its place among all statements: sources by id, then inferences, each in its own order.</param>
internal sealed record Said<TStatement>(TStatement Statement, Fact Fact, SourceDocument? Source, int Order)
    where TStatement : Statement;
