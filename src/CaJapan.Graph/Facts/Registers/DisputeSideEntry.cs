using System.Collections.Immutable;

namespace CaJapan.Graph.Facts.Registers;

/// <summary>One answer to a disputed question.</summary>
/// <param name="Answer">In this project's words.</param>
/// <param name="FactIds">Full ids of the facts that give it.</param>
public sealed record DisputeSideEntry(string Answer, ImmutableArray<string> FactIds);
