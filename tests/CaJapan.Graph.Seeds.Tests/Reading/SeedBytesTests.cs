namespace CaJapan.Graph.Seeds.Tests.Reading;

public sealed class SeedBytesTests
{
    [Fact]
    public void Refuses_a_large_file_without_reading_it_all()
    {
        var endless = new EndlessStream();

        var result = SeedLoader.Load(new OneFile(() => endless));

        result.ToString().ShouldContain("seeds/dataset.yaml:1:1: SEED104 the file is larger than 1 MiB");
        endless.Taken.ShouldBeLessThan(2 * 1024 * 1024);
    }

    [Fact]
    public void Reports_a_file_that_cannot_be_read() =>
        SeedLoader.Load(new OneFile(() => throw new UnauthorizedAccessException("Access is denied.")))
            .ToString().ShouldContain("seeds/dataset.yaml:1:1: SEED103 the file cannot be read: Access is denied.");

    private sealed class OneFile(Func<Stream> open) : ISeedFiles
    {
        public string Name => "seeds";

        public IEnumerable<string> Paths => ["dataset.yaml"];

        public Stream Open(string path) => open();
    }

    private sealed class EndlessStream : Stream
    {
        public long Taken { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)'x');
            Taken += buffer.Length;
            return buffer.Length;
        }

    }
}
