namespace CaJapan.Graph.Seeds.Tests.Reading;

public sealed class TextDecoderTests
{
    [Fact]
    public void Reports_every_line_with_a_tab() => MemorySeeds.Sample
        .WithFile("dataset.yaml", "version: 0.1.0\n§\tother: 1\nmore:§\t2\n")
        .ShouldReport("SEED109 tab; indent with spaces",
            "SEED109 tab; indent with spaces");

    [Fact]
    public void Reports_an_empty_file() => MemorySeeds.Sample
        .WithFile("dataset.yaml", "§ \n\n")
        .ShouldReport("SEED105 the file is empty");

    [Fact]
    public void Reports_a_byte_order_mark() => MemorySeeds.Sample
        .WithFile("dataset.yaml", "§\ufeffversion: 0.1.0\n")
        .ShouldReport("SEED106 the file begins with a byte order mark");

    [Fact]
    public void Reports_a_NUL_character() => MemorySeeds.Sample
        .WithFile("dataset.yaml", "version: §\0\0")
        .ShouldReport("SEED108 control character U+0000: this is not a text file");
}
