using System.Security.Cryptography;
using System.Text;
using CaJapan.GraphQL.Execution;

namespace CaJapan.Graph.Server.Documents;

/// <summary>The SHA-256 of a document's text in UTF-8, in hexadecimal digits: the name by which clients and server mean the same document.</summary>
internal static class DocumentHash
{
    public static string Of(DocumentText document) =>
        Convert.ToHexStringLower(SHA256.HashData(document.IsEscaped ? Encoding.UTF8.GetBytes(document.ToString()) : document.Utf8.Span));
}
