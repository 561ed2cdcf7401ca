using System.Buffers;
using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds.Reading;

/// <summary>Opens a seed file and takes in its bytes, never more than the limit.</summary>
internal static class SeedBytes
{
    /// <summary>The bytes; null where the file is too large or cannot be read, which is then reported.</summary>
    public static byte[]? Read(ISeedFiles files, string path, DiagnosticBag diagnostics)
    {
        var start = new Place($"{files.Name}/{path}", 1, 1);
        var buffer = ArrayPool<byte>.Shared.Rent(ReadingLimits.Bytes + 1);
        try
        {
            using var stream = files.Open(path);
            var length = stream.ReadAtLeast(buffer.AsSpan(0, ReadingLimits.Bytes + 1), ReadingLimits.Bytes + 1, throwOnEndOfStream: false);
            if (length <= ReadingLimits.Bytes)
            {
                return buffer[..length];
            }

            diagnostics.Report(DiagnosticCatalog.FileTooLarge, start, "the file is larger than 1 MiB");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(DiagnosticCatalog.UnreadableFile, start, $"the file cannot be read: {exception.Message}");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return null;
    }
}
