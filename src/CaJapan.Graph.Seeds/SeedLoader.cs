using CaJapan.Graph.Seeds.Binding;
using CaJapan.Graph.Seeds.Diagnostics;
using CaJapan.Graph.Seeds.Reading;
using CaJapan.Graph.Seeds.Rules;

namespace CaJapan.Graph.Seeds;

/// <summary>Makes a checked data set of seed files.</summary>
public static class SeedLoader
{
    /// <summary>How many diagnostics one result lists; the others are counted.</summary>
    /// <value>200.</value>
    public const int ListedDiagnostics = 200;

    /// <summary>Loads the seeds of a folder.</summary>
    public static SeedResult Load(string directory) => Load(new SeedDirectory(directory));

    /// <summary>Loads seeds: reads the files, binds them to records, checks the rules and puts the data set together. Nothing is loaded where anything is wrong.</summary>
    public static SeedResult Load(ISeedFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var diagnostics = new DiagnosticBag();
        var trees = SeedReader.Read(files, diagnostics);
        var seeds = SeedsBinder.Bind(trees, diagnostics);
        if (trees.IsComplete)
        {
            SeedRules.Check(seeds, diagnostics);
        }

        var dataset = diagnostics.HasErrors ? null : DatasetAssembler.Assemble(seeds, trees.Hash);
        return new SeedResult(dataset, diagnostics.First(ListedDiagnostics), diagnostics.Count);
    }
}
