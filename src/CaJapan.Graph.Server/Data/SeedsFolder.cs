namespace CaJapan.Graph.Server.Data;

/// <summary>Finds the seeds of a program that was not told where they are.</summary>
internal static class SeedsFolder
{
    /// <summary>The file that makes a folder one of seeds.</summary>
    private const string Mark = "dataset.yaml";

    /// <summary>The nearest folder <c>seeds</c> at or above the program: its own where it was published, the repository's where it was built. Where there is none, the one that would be beside the program.</summary>
    public static string Nearest(string program)
    {
        for (var folder = new DirectoryInfo(program); folder is not null; folder = folder.Parent)
        {
            var seeds = Path.Combine(folder.FullName, "seeds");
            if (File.Exists(Path.Combine(seeds, Mark)))
            {
                return seeds;
            }
        }

        return Path.Combine(program, "seeds");
    }
}
