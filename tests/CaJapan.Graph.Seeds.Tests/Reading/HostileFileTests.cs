using System.Text;

namespace CaJapan.Graph.Seeds.Tests.Reading;

public sealed class HostileFileTests
{
    [Fact]
    public void Never_expands_an_alias_bomb()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 30; i++)
        {
            bomb.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]\n");
        }

        var result = SeedLoader.Load(MemorySeeds.Sample.WithFile("dataset.yaml", bomb.ToString()));

        result.Dataset.ShouldBeNull();
        result.Diagnostics[0].ToString().ShouldBe("seeds/dataset.yaml:1:1: SEED201 unknown key 'a0' in data set");
        result.Diagnostics[2].ToString().ShouldBe("seeds/dataset.yaml:1:5: SEED111 anchor '&a0'; write the value out where it is needed");
        result.Diagnostics.Length.ShouldBe(SeedLoader.ListedDiagnostics);
        result.Unlisted.ShouldBeGreaterThan(0);
        result.ToString().ShouldEndWith($"\n… and {result.Unlisted} more");
    }

    [Fact]
    public void Refuses_a_file_nested_too_deep() =>
        SeedLoader.Load(MemorySeeds.Sample.WithFile("dataset.yaml", new string('[', 100_000)))
            .ToString().ShouldBe("seeds/dataset.yaml:1:33: SEED116 nested deeper than 32 levels");

    [Fact]
    public void Refuses_a_file_with_too_many_values() =>
        SeedLoader.Load(MemorySeeds.Sample.WithFile("dataset.yaml", "[" + string.Join(',', Enumerable.Repeat("x", 60_000)) + "]"))
            .ToString().ShouldBe("seeds/dataset.yaml:1:100000: SEED117 more than 50000 values in one file");

    [Fact]
    public void Refuses_bytes_that_are_not_UTF_8() =>
        SeedLoader.Load(MemorySeeds.Sample.WithBytes("dataset.yaml", [.. "version: 1\nother: é"u8, 0xFF]))
            .ToString().ShouldBe("seeds/dataset.yaml:2:9: SEED107 byte 0xFF is not UTF-8");
}
