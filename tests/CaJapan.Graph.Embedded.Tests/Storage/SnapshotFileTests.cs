using CaJapan.Graph.Embedded.Storage;
using CaJapan.Graph.Embedded.Tests.Random;

namespace CaJapan.Graph.Embedded.Tests.Storage;

public sealed class SnapshotFileTests
{
    [Fact]
    public void Reads_what_it_wrote()
    {
        var file = File();
        var read = SnapshotFile.Read(new MemoryStream(file));

        read.Identity.ShouldBe(TestGraph.Identity);
        using var again = new MemoryStream();
        SnapshotFile.Write(read, again);
        again.ToArray().ShouldBe(file);
    }

    [Fact]
    public void Rejects_a_file_with_any_byte_changed()
    {
        var file = File();
        for (var i = 0; i < file.Length; i += 7)
        {
            file[i] ^= 0x41;
            Should.Throw<InvalidDataException>(() => SnapshotFile.Read(new MemoryStream(file)));
            file[i] ^= 0x41;
        }
    }

    [Fact]
    public void Rejects_a_file_that_ends_early()
    {
        var file = File();
        for (var length = 0; length < file.Length; length += 13)
        {
            Should.Throw<InvalidDataException>(() => SnapshotFile.Read(new MemoryStream(file[..length])));
        }
    }

    [Fact]
    public void Says_that_a_file_has_another_version()
    {
        var file = File();
        file[4] = 9;

        Should.Throw<InvalidDataException>(() => SnapshotFile.Read(new MemoryStream(file))).Message.ShouldBe("The snapshot file has version 9; this build reads version 2.");
    }

    private static byte[] File()
    {
        using var file = new MemoryStream();
        SnapshotFile.Write(Snapshot.Of(new RandomGraph(new System.Random(1)).Make()), file);
        return file.ToArray();
    }
}
