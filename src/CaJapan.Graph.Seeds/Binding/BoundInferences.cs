using System.Collections.Immutable;

namespace CaJapan.Graph.Seeds.Binding;

/// <summary>The inferences over several sources.</summary>
internal sealed record BoundInferences(ImmutableArray<Located<BoundFact>> Facts);
