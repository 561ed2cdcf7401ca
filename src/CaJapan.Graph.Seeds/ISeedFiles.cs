namespace CaJapan.Graph.Seeds;

/// <summary>Where seed files are read from: a folder, or anything else that has named contents.</summary>
public interface ISeedFiles
{
    /// <summary>What stands before each path in a diagnostic: the folder's name.</summary>
    string Name { get; }

    /// <summary>Relative paths of all files, with <c>/</c> between the parts, in any order.</summary>
    IEnumerable<string> Paths { get; }

    /// <summary>Opens one of <see cref="Paths"/> for reading.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    Stream Open(string path);
}
