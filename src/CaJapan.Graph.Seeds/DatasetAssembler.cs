using System.Collections.Immutable;
using CaJapan.Graph.Facts;
using CaJapan.Graph.Facts.Registers;
using CaJapan.Graph.Seeds.Binding;

namespace CaJapan.Graph.Seeds;

/// <summary>The last stage: drops the places and puts everything in order.</summary>
internal static class DatasetAssembler
{
    /// <exception cref="ArgumentException">The seeds have errors: there is no dialogue.</exception>
    public static Dataset Assemble(BoundSeeds seeds, string hash) => new()
    {
        Version = seeds.Version,
        Hash = hash,
        Dialogue = seeds.Dialogue?.Value ?? throw new ArgumentException("Only seeds without errors make a data set.", nameof(seeds)),
        Countries = ById(seeds.Countries),
        Officials = ById(seeds.Officials),
        Roles = ById(seeds.Roles),
        Organizations = ById(seeds.Organizations),
        Series = ById(seeds.Series),
        Meetings = ById(seeds.Meetings),
        Places = ById(seeds.Places),
        Topics = ById(seeds.Topics),
        Disputes = [.. seeds.Disputes.Select(dispute => dispute.Value)],
        Documents = [.. seeds.Documents.Select(document => document.Value.Document).OrderBy(document => document.Id, StringComparer.Ordinal)],
        Inferences = [.. seeds.Inferences.Select(fact => fact.Value.Fact)],
    };

    private static ImmutableArray<T> ById<T>(ImmutableArray<Located<T>> entries)
        where T : RegisterEntry => [.. entries.Select(entry => entry.Value).OrderBy(entry => entry.Id, StringComparer.Ordinal)];
}
