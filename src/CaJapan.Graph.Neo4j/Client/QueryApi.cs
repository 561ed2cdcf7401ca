using System.Buffers;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CaJapan.Graph.Neo4j.Client;

/// <summary>Neo4j's HTTP Query API: a statement in, the body of its answer out. Each statement is a transaction of its own.</summary>
/// <seealso href="https://neo4j.com/docs/query-api/current/"/>
internal sealed class QueryApi : IDisposable
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");
    private static readonly MediaTypeWithQualityHeaderValue AcceptJson = new("application/json");

    // Cypher is full of what the default encoder writes in six characters for the sake of HTML.
    private static readonly JsonWriterOptions Plain = new() { SkipValidation = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly HttpMessageInvoker _http;
    private readonly Uri _address;
    private readonly AuthenticationHeaderValue? _authorization;
    private readonly string _prefix = RandomNumberGenerator.GetHexString(16, lowercase: true);
    private long _sent;

    public QueryApi(Neo4jOptions options)
    {
        _address = new Uri(options.Uri, $"/db/{Uri.EscapeDataString(options.Database)}/query/v2");
        _http = new HttpMessageInvoker(new SocketsHttpHandler
        {
            MaxConnectionsPerServer = options.MaxConnections,
            ConnectTimeout = TimeSpan.FromSeconds(5),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            PooledConnectionIdleTimeout = TimeSpan.FromMinutes(1),

            // On one machine there is no network to spare.
            AutomaticDecompression = options.Uri.IsLoopback ? DecompressionMethods.None : DecompressionMethods.GZip,
            UseCookies = false,
            AllowAutoRedirect = false,

            // Neo4j keeps no traces.
            ActivityHeadersPropagator = null,
        });
        _authorization = options switch
        {
            { Token: { } token } => new AuthenticationHeaderValue("Bearer", token),
            { User: { } user } => new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{options.Password}"))),
            _ => null,
        };
    }

    /// <summary>A name for a request by which it can be ended.</summary>
    public string NewRequestId() => string.Create(CultureInfo.InvariantCulture, $"{_prefix}-{Interlocked.Increment(ref _sent)}");

    /// <summary>Runs a statement.</summary>
    /// <param name="reads">Whether it only reads; the database refuses it otherwise.</param>
    /// <exception cref="HttpRequestException">The database cannot be reached.</exception>
    /// <exception cref="QueryApiException">The database refuses; errors that come after rows are left to the reader of the body.</exception>
    public async Task<ArraySegment<byte>> RunAsync(string statement, Action<Utf8JsonWriter> parameters, string requestId, bool reads, CancellationToken cancellationToken)
    {
        using var content = new ReadOnlyMemoryContent(Body(statement, parameters, requestId, reads)) { Headers = { ContentType = Json } };
        using var request = new HttpRequestMessage(HttpMethod.Post, _address) { Content = content, Headers = { Accept = { AcceptJson }, Authorization = _authorization } };
        using var response = await _http.SendAsync(request, cancellationToken);
        var body = await ReadAsync(response.Content, cancellationToken);
        return response.IsSuccessStatusCode ? body : throw Refusal.Of(response.StatusCode, body);
    }

    /// <summary>Ends a statement in the database: closing its connection would not.</summary>
    public async Task TerminateAsync(string requestId, CancellationToken cancellationToken) => await RunAsync(
        "SHOW TRANSACTIONS YIELD transactionId, parameters WHERE parameters.requestId = $target TERMINATE TRANSACTIONS transactionId YIELD message RETURN message",
        json => json.WriteString("target", requestId),
        NewRequestId(),
        reads: false,
        cancellationToken);

    public void Dispose() => _http.Dispose();

    private static ReadOnlyMemory<byte> Body(string statement, Action<Utf8JsonWriter> parameters, string requestId, bool reads)
    {
        var buffer = new ArrayBufferWriter<byte>(statement.Length + 1024);
        using var json = new Utf8JsonWriter(buffer, Plain);
        json.WriteStartObject();
        json.WriteString("statement", statement);
        json.WriteStartObject("parameters");
        json.WriteString("requestId", requestId);
        parameters(json);
        json.WriteEndObject();
        json.WriteString("accessMode", reads ? "READ" : "WRITE");
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }

    // Texts of the result stay in this array, so it is not one of a pool.
    private static async Task<ArraySegment<byte>> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        await using var stream = await content.ReadAsStreamAsync(cancellationToken);
        var body = new byte[content.Headers.ContentLength is > 0 and < int.MaxValue and var told ? (int)told + 1 : 8192];
        var length = 0;
        while (true)
        {
            var read = await stream.ReadAsync(body.AsMemory(length), cancellationToken);
            if (read == 0)
            {
                return new ArraySegment<byte>(body, 0, length);
            }

            length += read;
            if (length == body.Length)
            {
                Array.Resize(ref body, length * 2);
            }
        }
    }
}
