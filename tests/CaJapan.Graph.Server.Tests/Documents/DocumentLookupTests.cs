using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using CaJapan.Graph.Server.Tests.Http;

namespace CaJapan.Graph.Server.Tests.Documents;

public sealed class DocumentLookupTests(RunningServer server) : IClassFixture<RunningServer>, IDisposable
{
    private const string Answer = """{"data":{"__typename":"Query"}}""";
    private const string NotFound = """{"errors":[{"message":"PersistedQueryNotFound","extensions":{"code":"PERSISTED_QUERY_NOT_FOUND"}}]}""";

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public async Task Remembers_a_document_that_was_sent_with_its_hash()
    {
        const string document = "query Remembered {\n  __typename\n}";

        (await PostAsync(server, Persisted(document, query: null))).ShouldBe(NotFound);
        (await PostAsync(server, Persisted(document, document))).ShouldBe(Answer);
        (await PostAsync(server, Persisted(document, query: null))).ShouldBe(Answer);
        (await server.Client.GetStringAsync($"/graphql?extensions={{\"persistedQuery\":{{\"version\":1,\"sha256Hash\":\"{HashOf(document)}\"}}}}")).ShouldBe(Answer);
    }

    [Fact]
    public async Task Refuses_a_document_with_the_hash_of_another() =>
        (await PostAsync(server, Persisted("{ a: __typename }", "{ __typename }")))
            .ShouldBe("""{"errors":[{"message":"The SHA-256 of the document is not the one sent with it.","extensions":{"code":"PERSISTED_QUERY_HASH_MISMATCH"}}]}""");

    [Theory]
    [InlineData("""{"version":2,"sha256Hash":"0000000000000000000000000000000000000000000000000000000000000000"}""")]
    [InlineData("""{"version":1,"sha256Hash":"00"}""")]
    [InlineData("""{"version":1}""")]
    [InlineData("true")]
    public async Task Refuses_what_is_not_of_the_protocol(string extension) =>
        (await PostTextAsync(server, $"{{\"query\":\"{{__typename}}\",\"extensions\":{{\"persistedQuery\":{extension}}}}}")).ShouldEndWith("""{"code":"PERSISTED_QUERY_NOT_SUPPORTED"}}]}""");

    [Theory]
    [InlineData("page")]
    [InlineData("sha256:0000000000000000000000000000000000000000000000000000000000000000")]
    public async Task Tells_that_nothing_has_the_id(string id) =>
        (await PostTextAsync(server, $"{{\"documentId\":\"{id}\"}}"))
            .ShouldBe($"{{\"errors\":[{{\"message\":\"No document is known as \\\"{id}\\\".\",\"extensions\":{{\"code\":\"DOCUMENT_NOT_FOUND\"}}}}]}}");

    [Fact]
    public async Task Answers_trusted_documents_by_name_and_by_hash()
    {
        const string document = "query Page { __typename }";
        await using var trusting = await TrustingAsync("page", $"{document}\n", only: "true");

        (await PostTextAsync(trusting, """{"documentId":"page"}""")).ShouldBe(Answer);
        (await trusting.Client.GetStringAsync("/graphql?documentId=page&operationName=Page")).ShouldBe(Answer);
        (await PostTextAsync(trusting, $"{{\"documentId\":\"sha256:{HashOf(document)}\"}}")).ShouldBe(Answer);
        (await PostTextAsync(trusting, $"{{\"documentId\":\"sha256:{HashOf($"{document}\n")}\"}}")).ShouldBe(Answer);
        (await PostAsync(trusting, Persisted(document, query: null))).ShouldBe(Answer);
        (await PostAsync(trusting, Persisted(document, document))).ShouldBe(Answer);
        (await PostAsync(trusting, new { query = document })).ShouldBe(Answer);
    }

    [Fact]
    public async Task Answers_only_trusted_documents_where_told_so()
    {
        const string document = "{ __typename }";
        const string refusal = """{"errors":[{"message":"This server answers only documents that its operator has put on its list; this one is not on it.","extensions":{"code":"DOCUMENT_NOT_TRUSTED"}}]}""";
        await using var trusting = await TrustingAsync("page", "query Page { __typename }", only: "true");

        (await PostAsync(trusting, new { query = document })).ShouldBe(refusal);
        (await PostAsync(trusting, Persisted(document, document))).ShouldBe(refusal);
        (await PostAsync(trusting, Persisted(document, query: null))).ShouldBe(refusal);
    }

    [Fact]
    public async Task Answers_other_documents_too_unless_told_otherwise()
    {
        await using var trusting = await TrustingAsync("page", "query Page { __typename }", only: "false");

        (await PostAsync(trusting, new { query = "{ __typename }" })).ShouldBe(Answer);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<RunningServer> TrustingAsync(string name, string document, string only)
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, $"{name}.graphql"), document);
        return await RunningServer.StartAsync(new Dictionary<string, string?>(StringComparer.Ordinal) { ["TrustedDocuments:Folder"] = _folder, ["TrustedDocuments:Only"] = only });
    }

    private static object Persisted(string hashed, string? query) => new { query, extensions = new { persistedQuery = new { version = 1, sha256Hash = HashOf(hashed) } } };

    private static string HashOf(string document) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document)));

    private static async Task<string> PostAsync(RunningServer server, object request)
    {
        using var response = await server.Client.PostAsJsonAsync("/graphql", request);
        return await response.Content.ReadAsStringAsync();
    }

    private static async Task<string> PostTextAsync(RunningServer server, string request)
    {
        using var content = new StringContent(request, new System.Net.Http.Headers.MediaTypeHeaderValue("application/json"));
        using var response = await server.Client.PostAsync("/graphql", content);
        return await response.Content.ReadAsStringAsync();
    }
}
