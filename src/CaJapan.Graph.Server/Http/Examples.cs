using System.Buffers;
using System.Text.Json;

namespace CaJapan.Graph.Server.Http;

/// <summary>The questions that the page offers: documents in the program, each with its title in the first line.</summary>
internal static class Examples
{
    private const string Folder = "Page/examples/";

    /// <summary>The documents, in the order of their file names.</summary>
    public static IReadOnlyList<string> Documents { get; } =
    [
        .. typeof(Examples).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Read),
    ];

    /// <summary>As the page wants them: <c>[{"title": …, "document": …}]</c>.</summary>
    public static ReadOnlyMemory<byte> ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartArray();
            foreach (var document in Documents)
            {
                writer.WriteStartObject();
                writer.WriteString("title", TitleOf(document));
                writer.WriteString("document", document);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        return buffer.WrittenMemory;
    }

    private static string TitleOf(string document) => document[..document.IndexOf('\n', StringComparison.Ordinal)].TrimStart('#', ' ').TrimEnd('.');

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(Examples).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().TrimEnd();
    }
}
