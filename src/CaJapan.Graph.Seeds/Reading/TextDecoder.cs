using System.Text;
using System.Text.Unicode;
using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds.Reading;

/// <summary>Turns the bytes of a seed file into text, and refuses what no seed file may hold: a byte order mark, anything but UTF-8, control characters, tabs.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The text with line feeds alone; null where it was refused, which is then reported.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, string file, DiagnosticBag diagnostics)
    {
        if (bytes.StartsWith(ByteOrderMark))
        {
            diagnostics.Report(DiagnosticCatalog.ByteOrderMark, new Place(file, 1, 1), "the file begins with a byte order mark");
            return null;
        }

        if (InvalidAt(bytes) is { } invalid)
        {
            diagnostics.Report(DiagnosticCatalog.NotUtf8, PlaceAfter(bytes[..invalid], file), $"byte 0x{bytes[invalid]:X2} is not UTF-8");
            return null;
        }

        var text = s_utf8.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal);
        if (text.AsSpan().Trim("\n ").IsEmpty)
        {
            diagnostics.Report(DiagnosticCatalog.EmptyFile, new Place(file, 1, 1), "the file is empty");
            return null;
        }

        return Allows(text, file, diagnostics) ? text : null;
    }

    private static bool Allows(string text, string file, DiagnosticBag diagnostics)
    {
        var allowed = true;
        var lineNumber = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            lineNumber++;
            var line = text.AsSpan()[range];
            for (var column = 0; column < line.Length; column++)
            {
                if (!char.IsControl(line[column]))
                {
                    continue;
                }

                allowed = false;
                var place = new Place(file, lineNumber, column + 1);
                if (line[column] != '\t')
                {
                    // One is enough: what has one such character is no text, and has thousands.
                    diagnostics.Report(DiagnosticCatalog.BinaryContent, place, $"control character U+{(int)line[column]:X4}: this is not a text file");
                    return false;
                }

                diagnostics.Report(DiagnosticCatalog.Tab, place, "tab; indent with spaces");
                break;
            }
        }

        return allowed;
    }

    private static int? InvalidAt(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return null;
        }

        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var consumed) == System.Buffers.OperationStatus.Done)
        {
            at += consumed;
        }

        return at;
    }

    private static Place PlaceAfter(ReadOnlySpan<byte> bytes, string file)
    {
        var line = bytes.Count((byte)'\n') + 1;
        var column = s_utf8.GetCharCount(bytes[(bytes.LastIndexOf((byte)'\n') + 1)..]) + 1;
        return new Place(file, line, column);
    }
}
