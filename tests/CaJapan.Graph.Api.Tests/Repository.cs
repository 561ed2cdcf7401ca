namespace CaJapan.Graph.Api.Tests;

/// <summary>Where the files of this repository are.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Seeds { get; } = Path.Combine(Root, "seeds");

    /// <summary>The operations that the service is held to; the playground offers them as examples.</summary>
    public static string Operations { get; } = Path.Combine(Root, "src", "CaJapan.Graph.Server", "Page", "examples");

    /// <summary>What they have to answer.</summary>
    public static string ExpectedAnswers { get; } = Path.Combine(Root, "tests", "CaJapan.Graph.Api.Tests", "Operations");

    public static string Sources { get; } = Path.Combine(Root, "src");

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CaJapan.Graph.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return folder.FullName;
    }
}
