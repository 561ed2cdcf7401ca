using System.IO.Compression;
using System.Net;
using System.Text;
using CaJapan.Graph.Server.Http;

namespace CaJapan.Graph.Server.Tests.Http;

public sealed class ContentCodingTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Large = "/graphql?query={meetings{nodes{id name date}}}";

    [Theory]
    [InlineData("", null)]
    [InlineData("br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("gzip;q=1, br;q=0.5", "gzip")]
    [InlineData("*", "br")]
    [InlineData("*, br;q=0", "gzip")]
    [InlineData("gzip;q=0", null)]
    [InlineData("identity, gzip;q=0.5", null)]
    [InlineData("zstd", null)]
    public void Chooses_what_the_client_wants_most(string acceptEncoding, string? coding) => (ContentCoding.Negotiate(acceptEncoding)?.Name).ShouldBe(coding);

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Compresses_a_large_answer(string coding)
    {
        var plain = await server.Client.GetByteArrayAsync(Large);
        using var response = await GetAsync(Large, coding);

        response.Content.Headers.ContentEncoding.ShouldBe([coding]);
        response.Headers.Vary.ShouldBe(["Accept", "Accept-Encoding"]);
        var sent = await response.Content.ReadAsByteArrayAsync();
        response.Content.Headers.ContentLength.ShouldBe(sent.Length);
        sent.Length.ShouldBeLessThan(plain.Length / 2);
        Decompress(coding, sent).ShouldBe(Encoding.UTF8.GetString(plain));
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Compresses_fixed_content(string coding)
    {
        var plain = await server.Client.GetStringAsync("/graphql/schema.graphql");
        using var response = await GetAsync("/graphql/schema.graphql", coding);

        response.Headers.Vary.ShouldBe(["Accept-Encoding"]);
        Decompress(coding, await response.Content.ReadAsByteArrayAsync()).ShouldBe(plain);
    }

    [Fact]
    public async Task Sends_a_small_answer_as_it_is()
    {
        using var response = await GetAsync("/graphql?query={__typename}", "br");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentEncoding.ShouldBeEmpty();
    }

    private async Task<HttpResponseMessage> GetAsync(string address, string coding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { AcceptEncoding = { new(coding) } } };
        return await server.Client.SendAsync(request);
    }

    private static string Decompress(string coding, byte[] content)
    {
        using var stream = new MemoryStream(content);
        using Stream plain = coding == "br" ? new BrotliStream(stream, CompressionMode.Decompress) : new GZipStream(stream, CompressionMode.Decompress);
        using var reader = new StreamReader(plain);
        return reader.ReadToEnd();
    }
}
