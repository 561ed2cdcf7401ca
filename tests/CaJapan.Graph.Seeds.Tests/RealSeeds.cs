namespace CaJapan.Graph.Seeds.Tests;

/// <summary>The seeds of this repository.</summary>
internal static class RealSeeds
{
    public static string Directory { get; } = Path.Combine(Root(), "seeds");

    /// <summary>Where the sample is that tests change.</summary>
    public static string Sample { get; } = Path.Combine(Root(), "tests", "CaJapan.Graph.Seeds.Tests", "Sample");

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CaJapan.Graph.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return folder.FullName;
    }
}
