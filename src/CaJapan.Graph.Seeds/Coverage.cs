using System.Collections.Immutable;
using CaJapan.Graph.Facts;

namespace CaJapan.Graph.Seeds;

/// <summary>How much of a data set comes from where.</summary>
public static class Coverage
{
    /// <summary>One line for each source, in their order, and a last one for the inferences over several where there are any.</summary>
    public static ImmutableArray<SourceCoverage> Of(Dataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        var sources = dataset.Documents.Select(document => Of(document.Id, document.Facts));
        return dataset.Inferences.IsEmpty ? [.. sources] : [.. sources, Of(null, dataset.Inferences)];
    }

    private static SourceCoverage Of(string? sourceId, ImmutableArray<Fact> facts) =>
        new(sourceId, facts.Length, facts.Sum(fact => fact.States.Length), facts.Count(fact => fact.Stance == Stance.Inferred));
}
