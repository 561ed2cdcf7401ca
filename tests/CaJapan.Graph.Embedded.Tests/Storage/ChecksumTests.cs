using CaJapan.Graph.Embedded.Storage;

namespace CaJapan.Graph.Embedded.Tests.Storage;

public sealed class ChecksumTests
{
    [Fact]
    public void Is_the_one_that_is_published_for_the_digits() => Checksum.Of("123456789"u8).ShouldBe([0x83, 0x92, 0x06, 0xE3]);

    [Fact]
    public void Does_not_depend_on_how_the_bytes_are_cut()
    {
        var bytes = "Central Asia plus Japan"u8;
        for (var cut = 0; cut <= bytes.Length; cut++)
        {
            var checksum = new Checksum();
            checksum.Append(bytes[..cut]);
            checksum.Append(bytes[cut..]);

            checksum.ToBytes().ShouldBe(Checksum.Of(bytes));
        }
    }
}
