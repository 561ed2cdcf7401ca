using System.Collections.Frozen;
using CaJapan.Graph.Server.Configuration;
using CaJapan.GraphQL.Execution;

namespace CaJapan.Graph.Server.Documents;

/// <summary>The documents that the operator has put into a folder, one a file. They are read once, at the start.</summary>
internal sealed class TrustedDocuments
{
    private const string Extension = ".graphql";

    private readonly FrozenDictionary<string, DocumentText> _byName;
    private readonly FrozenDictionary<string, DocumentText> _byHash;

    private TrustedDocuments(IReadOnlyDictionary<string, DocumentText> byName, bool only)
    {
        _byName = byName.ToFrozenDictionary(StringComparer.Ordinal);

        // Clients hash the text they send, which lacks the line break that editors put at the end of a file.
        _byHash = byName.Values.SelectMany(document => new[] { document, document with { Utf8 = document.Utf8.TrimEnd("\r\n"u8) } })
            .DistinctBy(DocumentHash.Of)
            .ToFrozenDictionary(DocumentHash.Of, StringComparer.OrdinalIgnoreCase);
        Only = only;
    }

    /// <summary>True where no other documents are answered.</summary>
    public bool Only { get; }

    /// <summary>As configured: <c>TrustedDocuments:Folder</c> names the folder, <c>TrustedDocuments:Only</c> is the switch.</summary>
    /// <exception cref="ConfigurationException">They make no sense, or the folder cannot be read.</exception>
    public static TrustedDocuments Read(IConfiguration configuration)
    {
        var folder = configuration["TrustedDocuments:Folder"];
        var only = configuration["TrustedDocuments:Only"] ?? bool.FalseString;
        if (!bool.TryParse(only, out var isOnly))
        {
            throw new ConfigurationException($"TrustedDocuments:Only is '{only}', but has to be true or false.");
        }

        if (!string.IsNullOrEmpty(folder))
        {
            return new TrustedDocuments(ReadFolder(folder), isOnly);
        }

        return isOnly
            ? throw new ConfigurationException("TrustedDocuments:Only is true, but TrustedDocuments:Folder names no folder: nothing could be answered.")
            : new TrustedDocuments(FrozenDictionary<string, DocumentText>.Empty, only: false);
    }

    /// <summary>A document by its id: the file's name without its extension, or <c>sha256:</c> and its hash.</summary>
    public bool TryFind(string id, out DocumentText document)
    {
        const string prefix = "sha256:";
        return id.StartsWith(prefix, StringComparison.Ordinal)
            ? TryFindHash(id[prefix.Length..], out document)
            : _byName.TryGetValue(id, out document);
    }

    /// <summary>A document by its hash.</summary>
    public bool TryFindHash(string hash, out DocumentText document) => _byHash.TryGetValue(hash, out document);

    private static Dictionary<string, DocumentText> ReadFolder(string folder)
    {
        try
        {
            return Directory.EnumerateFiles(folder, $"*{Extension}").ToDictionary(
                file => Path.GetFileNameWithoutExtension(file), file => new DocumentText(File.ReadAllBytes(file), IsEscaped: false), StringComparer.Ordinal);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException($"TrustedDocuments:Folder cannot be read: {exception.Message}");
        }
    }
}
