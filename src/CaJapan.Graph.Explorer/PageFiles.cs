namespace CaJapan.Graph.Explorer;

/// <summary>The bundled pages that this assembly carries; none where it was built without Node.js.</summary>
public static class PageFiles
{
    private static readonly HashSet<string> Names = new(typeof(PageFiles).Assembly.GetManifestResourceNames(), StringComparer.Ordinal);

    /// <summary>Their paths, such as <c>explorer/index.html</c>; beside a larger file stand its compressed forms, <c>….br</c> and <c>….gz</c>.</summary>
    public static IReadOnlySet<string> Paths => Names;

    /// <summary>The content of one of <see cref="Paths"/>.</summary>
    /// <exception cref="ArgumentException">There is no such file.</exception>
    public static byte[] Read(string path)
    {
        using var stream = typeof(PageFiles).Assembly.GetManifestResourceStream(path) ?? throw new ArgumentException($"There is no page file \"{path}\".", nameof(path));
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
