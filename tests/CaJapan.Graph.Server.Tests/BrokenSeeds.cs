namespace CaJapan.Graph.Server.Tests;

/// <summary>A copy of the repository's seeds with some text in it replaced; gone when disposed.</summary>
internal sealed class BrokenSeeds : IDisposable
{
    private readonly DirectoryInfo _parent = Directory.CreateTempSubdirectory("seeds-");

    public BrokenSeeds()
    {
        var seeds = Repository.Path("seeds");
        foreach (var file in Directory.EnumerateFiles(seeds, "*.yaml", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Folder, Path.GetRelativePath(seeds, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Folder => Path.Combine(_parent.FullName, "seeds");

    /// <summary>Replaces the first such text of a file, which has to be there.</summary>
    public BrokenSeeds Break(string file, string old, string replacement)
    {
        var path = Path.Combine(Folder, file);
        var text = File.ReadAllText(path);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0);
        File.WriteAllText(path, text.Remove(at, old.Length).Insert(at, replacement));
        return this;
    }

    public void Dispose() => _parent.Delete(recursive: true);
}
