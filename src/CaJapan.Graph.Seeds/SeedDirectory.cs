namespace CaJapan.Graph.Seeds;

/// <summary>The seed files of one folder. A folder that is not there has no files.</summary>
/// <param name="root">Path of the folder.</param>
public sealed class SeedDirectory(string root) : ISeedFiles
{
    private readonly string _root = Path.GetFullPath(root);

    /// <inheritdoc/>
    public string Name => Path.GetFileName(Path.TrimEndingDirectorySeparator(_root));

    /// <inheritdoc/>
    public IEnumerable<string> Paths => Directory.Exists(_root)
        ? Directory.EnumerateFiles(_root, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(_root, file).Replace('\\', '/'))
        : [];

    /// <inheritdoc/>
    public Stream Open(string path) => File.OpenRead(Path.Combine(_root, path));
}
