using System.Collections.Immutable;
using System.Text;

namespace CaJapan.Graph.Seeds.Tests;

/// <summary>
/// Seed files in memory, and what a test changes in them. In a changed text <c>§</c> marks where a diagnostic is expected and <c>¤</c> the other
/// place that its message names; the marks themselves are taken out.
/// </summary>
internal sealed record MemorySeeds(ImmutableSortedDictionary<string, byte[]> Files, ImmutableArray<string> Expected, string Other) : ISeedFiles
{
    /// <summary>The seeds of this repository.</summary>
    public static MemorySeeds Real { get; } = Of(RealSeeds.Directory);

    /// <summary>A sample that stays as it is: the five texts alone, as they once were. So a new fact breaks no test of a rule.</summary>
    public static MemorySeeds Sample { get; } = Of(RealSeeds.Sample);

    public string Name => "seeds";

    public IEnumerable<string> Paths => Files.Keys;

    public Stream Open(string path) => new MemoryStream(Files[path], writable: false);

    /// <summary>With the first occurrence of a text in a file replaced.</summary>
    public MemorySeeds With(string path, string old, string replacement)
    {
        var text = Encoding.UTF8.GetString(Files[path]);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, $"'{old}' is not in {path}");
        return WithFile(path, text[..at] + replacement + text[(at + old.Length)..]);
    }

    /// <summary>With a file of this text, which may be new.</summary>
    public MemorySeeds WithFile(string path, string text)
    {
        var expected = Expected;
        var other = Other;
        for (var mark = text.IndexOfAny(['§', '¤']); mark >= 0; mark = text.IndexOfAny(['§', '¤']))
        {
            var lineStart = text.LastIndexOf('\n', Math.Max(0, mark - 1)) + 1;
            var place = $"seeds/{path}:{text[..mark].Count(c => c == '\n') + 1}:{mark - lineStart + 1}";
            (expected, other) = text[mark] == '§' ? (expected.Add(place), other) : (expected, place);
            text = text.Remove(mark, 1);
        }

        return this with { Files = Files.SetItem(path, Encoding.UTF8.GetBytes(text)), Expected = expected, Other = other };
    }

    public MemorySeeds WithBytes(string path, byte[] bytes) => this with { Files = Files.SetItem(path, bytes) };

    public MemorySeeds Without(string path) => this with { Files = Files.Remove(path) };

    private static MemorySeeds Of(string folder) => new(
        Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .ToImmutableSortedDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal),
        [],
        string.Empty);

    /// <summary>Asserts all that loading reports: one message for each mark, in their order, with <c>{other}</c> for the other place.</summary>
    public void ShouldReport(params string[] messages)
    {
        var expected = Expected.Zip(messages, (place, message) => $"{place}: {message.Replace("{other}", Other, StringComparison.Ordinal)}");
        SeedLoader.Load(this).ToString().ShouldBe(string.Join('\n', expected));
        messages.Length.ShouldBe(Expected.Length);
    }
}
