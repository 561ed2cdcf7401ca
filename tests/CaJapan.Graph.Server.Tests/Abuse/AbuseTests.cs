using System.Net;
using System.Text;
using System.Text.Json;
using CaJapan.Graph.Server.Tests.Http;

namespace CaJapan.Graph.Server.Tests.Abuse;

/// <summary>What attackers send as complete requests: each is answered with a typed error, and the next ordinary request is answered as ever.</summary>
public sealed class AbuseTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Json = "application/json";
    private const string GraphQLResponse = "application/graphql-response+json";

    // Against hanging, not a measure of speed.
    private static readonly TimeSpan Ceiling = TimeSpan.FromSeconds(20);

    /// <summary>By name, so that a test's name stays readable: a document and the code of its answer.</summary>
    private static readonly Dictionary<string, (string Code, Func<string> Document)> Documents = new(StringComparer.Ordinal)
    {
        ["ten thousand aliases"] = ("TOO_MANY_TOKENS", () => $"{{ {Many(10_000, i => $"a{i}: __typename ")}}}"),
        ["five thousand aliases"] = ("TOO_MANY_FIELDS", () => $"{{ {Many(5_000, i => $"a{i}: __typename ")}}}"),
        ["ten thousand directives"] = ("TOO_MANY_TOKENS", () => $"{{ __typename {Many(10_000, _ => "@a ")}}}"),
        ["a thousand directives"] = ("TOO_MANY_DIRECTIVES", () => $"{{ __typename {Many(1_000, _ => "@skip(if: false) ")}}}"),
        ["a list thousands deep"] = ("DOCUMENT_TOO_DEEP", () => $"{{ nodes(ids: {new string('[', 5_000)}{new string(']', 5_000)}) {{ id }} }}"),
        ["an object thousands deep"] = ("DOCUMENT_TOO_DEEP", () => $"{{ meetings(where: {Many(4_000, _ => "{not: ")}{new string('}', 4_000)}) {{ totalCount }} }}"),
        ["selections thousands deep"] = ("DOCUMENT_TOO_DEEP", () => $"{Many(5_000, _ => "{ a ")}{new string('}', 5_000)}"),
        ["inline fragments thousands deep"] = ("DOCUMENT_TOO_DEEP", () => $"{{ {Many(5_000, _ => "... { ")}__typename {new string('}', 5_000)}}}"),
        ["a type thousands deep"] = ("DOCUMENT_TOO_DEEP", () => $"query($a: {new string('[', 5_000)}Int{new string(']', 5_000)}) {{ __typename }}"),
        ["more levels than any answer has"] = ("OPERATION_TOO_DEEP", () => $"{{ meeting(id: \"som-12\") {{ {Many(50, _ => "next { ")}id {new string('}', 50)} }} }}"),
        ["a bomb of fragments"] = ("TOO_MANY_FRAGMENT_VISITS", () => $"{{ ...F0 }} {Many(30, i => $"fragment F{i} on Query {{ ...F{i + 1} ...F{i + 1} }} ")}fragment F30 on Query {{ __typename }}"),
        ["a bomb of fields"] = ("TOO_MANY_FRAGMENT_VISITS", () =>
            $"{{ meeting(id: \"som-12\") {{ ...F0 }} }} {Many(5, i => $"fragment F{i} on Meeting {{ a: next {{ ...F{i + 1} }} b: next {{ ...F{i + 1} }} c: next {{ ...F{i + 1} }} d: next {{ ...F{i + 1} }} }} ")}fragment F5 on Meeting {{ id }}"),
        ["fields that overlap"] = ("TOO_MANY_FIELD_COMPARISONS", () => $"{{ {Many(1_500, _ => "dataset { hash } ")}}}"),
        ["fragments that overlap"] = ("TOO_MANY_FIELD_COMPARISONS", () =>
            $"{{ {Many(400, i => $"...F{i} ")}}} {Many(400, i => $"fragment F{i} on Query {{ dataset {{ hash }} dataset {{ version }} }} ")}"),
        ["introspection around the circle"] = ("INTROSPECTION_TOO_DEEP", () => $"{{ __schema {{ types {{ {Many(50, _ => "fields { type { ")}name {new string('}', 100)} }} }} }}"),
        ["ofType without end"] = ("INTROSPECTION_TOO_DEEP", () => $"{{ __type(name: \"Query\") {{ {Many(100, _ => "ofType { ")}name {new string('}', 100)} }} }}"),
        ["thousands of mistakes"] = ("TOO_MANY_VALIDATION_ERRORS", () => $"{{ {Many(5_000, i => $"nope{i} ")}}}"),
        ["pages within pages"] = ("COST_TOO_HIGH", () =>
            "{ officials(first: 100) { nodes { meetings(first: 100) { nodes { participations: delegations { participations { official { meetings(first: 100) { nodes { id } } } } } } } } } }"),
        ["the dearest of searches"] = ("COST_TOO_HIGH", () => $"{{ {Many(200, i => $"a{i}: paths(from: \"country:KZ\", to: \"country:JP\", maxLength: 10, maxPaths: 100) {{ nodes {{ id }} }} ")}}}"),
        ["too many ids"] = ("BAD_LIMIT", () => $"{{ nodes(ids: [{Many(5_000, i => $"\"country:{i}\" ")}]) {{ id }} }}"),
        ["too long a page"] = ("BAD_PAGE", () => "{ meetings(first: 2147483647) { totalCount } }"),
    };

    public static TheoryData<string, string> Attacks
    {
        get
        {
            var attacks = new TheoryData<string, string>();
            foreach (var name in Documents.Keys)
            {
                attacks.Add(name, Json);
                attacks.Add(name, GraphQLResponse);
            }

            return attacks;
        }
    }

    [Theory]
    [MemberData(nameof(Attacks))]
    public async Task Refuses_a_document_made_to_cost(string name, string accept)
    {
        var (code, document) = Documents[name];
        using var response = await PostAsync(Body(document()), accept);

        response.StatusCode.ShouldBe(accept == Json ? HttpStatusCode.OK : HttpStatusCode.BadRequest);
        (await CodesAsync(response)).ShouldContain(code);
        await ServesOrdinaryRequests();
    }

    [Theory]
    [InlineData("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }")]
    [InlineData("{ ...A } fragment A on Query { ...A }")]
    public async Task Refuses_fragments_in_circles(string document)
    {
        using var response = await PostAsync(Body(document), GraphQLResponse);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync()).ShouldContain("Cannot spread fragment \\\"A\\\" within itself");
    }

    [Theory]
    [InlineData('1')]
    [InlineData('a')]
    [InlineData('"')]
    [InlineData('#')]
    [InlineData('&')]
    public async Task Survives_a_document_that_is_one_character_a_megabyte_long(char character)
    {
        using var response = await PostAsync(Body($"{{ meetings(first: {new string(character, 900_000)}) {{ totalCount }} }}"), GraphQLResponse);

        ((int)response.StatusCode).ShouldBeInRange(400, 499);
        await ServesOrdinaryRequests();
    }

    [Theory]
    [InlineData("{\"where\":{\"name\":{\"eq\":\"VALUE\"}}}", 900_000)]
    [InlineData("{\"where\":{\"or\":[ITEMS]}}", 40_000)]
    [InlineData("{\"where\":{\"id\":{\"in\":[TEXTS]}}}", 100_000)]
    [InlineData("{\"unused\":[TEXTS]}", 100_000)]
    public async Task Survives_huge_variables(string variables, int count)
    {
        var filled = variables.Replace("VALUE", new string('x', count), StringComparison.Ordinal)
            .Replace("ITEMS", string.Join(',', Enumerable.Repeat("{\"ordinal\":{}}", count)), StringComparison.Ordinal)
            .Replace("TEXTS", string.Join(',', Enumerable.Repeat("\"x\"", count)), StringComparison.Ordinal);
        using var response = await PostAsync(
            Encoding.UTF8.GetBytes($"{{\"query\":\"query($where: MeetingFilter) {{ meetings(where: $where) {{ totalCount }} }}\",\"variables\":{filled}}}"), GraphQLResponse);

        ((int)response.StatusCode).ShouldBeInRange(200, 499);
        await ServesOrdinaryRequests();
    }

    [Fact]
    public async Task Refuses_variables_that_nest_without_end()
    {
        using var response = await PostAsync(Encoding.UTF8.GetBytes($"{{\"query\":\"{{ __typename }}\",\"variables\":{{\"a\":{new string('[', 100_000)}{new string(']', 100_000)}}}}}"), GraphQLResponse);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await CodesAsync(response)).ShouldBe(["BAD_REQUEST"]);
    }

    [Theory]
    [InlineData("{\"query\":\"{ search(text: \\\"\\ud800\\\") { totalCount } }\"}")]
    [InlineData("{\"query\":\"query($t: String!) { search(text: $t) { totalCount } }\",\"variables\":{\"t\":\"\\udc00\"}}")]
    [InlineData("{\"query\":\"{ \\ud800 }\"}")]
    [InlineData("{\"query\":\"{ a: __type(name: \\\"\\\\uD800\\\") { name } }\"}")]
    [InlineData("{\"query\":\"{ __typename }\",\"operationName\":\"\\ud800\"}")]
    [InlineData("{\"\\ud800\":1,\"query\":\"{ __typename }\"}")]
    public async Task Survives_halves_of_surrogate_pairs(string body)
    {
        using var response = await PostAsync(Encoding.UTF8.GetBytes(body), GraphQLResponse);

        ((int)response.StatusCode).ShouldBeInRange(200, 499);
        using var answer = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
        answer.RootElement.ValueKind.ShouldBe(JsonValueKind.Object);
    }

    [Theory]
    [InlineData(new byte[] { 0xff, 0xfe })]
    [InlineData(new byte[] { 0xc0, 0x80 })]
    [InlineData(new byte[] { 0xed, 0xa0, 0x80 })]
    public async Task Refuses_bytes_that_are_no_UTF_8(byte[] bytes)
    {
        using var response = await PostAsync([.. "{\"query\":\"{ a"u8, .. bytes, .. " }\"}"u8], GraphQLResponse);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await CodesAsync(response)).ShouldBe(["BAD_REQUEST"]);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("[{\"query\":\"{ __typename }\"}]")]
    public async Task Refuses_batches(string body)
    {
        using var response = await PostAsync(Encoding.UTF8.GetBytes(body), GraphQLResponse);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await CodesAsync(response)).ShouldBe(["BATCHING_NOT_SUPPORTED"]);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("TRACE")]
    [InlineData("HEAD")]
    [InlineData("NONSENSE")]
    public async Task Refuses_other_methods(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/graphql");
        using var response = await server.Client.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        response.Content.Headers.Allow.ShouldBe(["GET", "POST"]);
    }

    [Fact]
    public async Task Gives_its_memory_back()
    {
        await AttackAsync();
        var before = Settled();
        for (var round = 0; round < 3; round++)
        {
            await AttackAsync();
        }

        (Settled() - before).ShouldBeLessThan(32 * 1024 * 1024);
    }

    private static long Settled()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    // All at once, with an ordinary request between any two.
    private async Task AttackAsync() => await Task.WhenAll(Documents.Values.Select(async attack =>
    {
        using var response = await PostAsync(Body(attack.Document()), GraphQLResponse);
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        await ServesOrdinaryRequests();
    }));

    private async Task ServesOrdinaryRequests()
    {
        using var response = await PostAsync(Body("{ meeting(id: \"som-12\") { ordinal } }"), GraphQLResponse);

        (await response.Content.ReadAsStringAsync()).ShouldBe("""{"data":{"meeting":{"ordinal":12}}}""");
    }

    private async Task<HttpResponseMessage> PostAsync(byte[] body, string accept)
    {
        using var ceiling = new CancellationTokenSource(Ceiling);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new(Json);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        return await server.Client.SendAsync(request, ceiling.Token);
    }

    private static async Task<IEnumerable<string?>> CodesAsync(HttpResponseMessage response)
    {
        using var body = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
        body.RootElement.TryGetProperty("data", out _).ShouldBeFalse();
        return [.. body.RootElement.GetProperty("errors").EnumerateArray().Select(error => error.TryGetProperty("extensions", out var more) ? more.GetProperty("code").GetString() : null)];
    }

    private static byte[] Body(string document) => JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string> { ["query"] = document });

    private static string Many(int count, Func<int, string> part) => string.Concat(Enumerable.Range(0, count).Select(part));
}
