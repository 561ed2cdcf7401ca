using System.Net;
using System.Text;
using System.Text.Json;
using CaJapan.Graph.Api.Answering;

namespace CaJapan.Graph.Server.Tests.Http;

public sealed class ExplainEndpointTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Meeting = """{"query":"query($id: ID!) { meeting(id: $id) { name delegations { country { code } } } }","variables":{"id":"meeting:som-12"}}""";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Tells_plan_Cypher_rows_bytes_and_time_of_what_it_executed()
    {
        using var answer = await PostAsync(server, "/graphql", Meeting);
        var bytes = (await answer.Content.ReadAsByteArrayAsync()).Length;

        using var response = await PostAsync(server, "/graphql/explain", Meeting);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().ShouldBe("application/json; charset=utf-8");
        response.Headers.CacheControl!.ToString().ShouldBe("no-store");
        response.Headers.GetValues("CaJapan-Dataset").ShouldBe(answer.Headers.GetValues("CaJapan-Dataset"));
        using var body = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
        var explanation = body.RootElement;
        explanation.EnumerateObject().Select(property => property.Name).ShouldBe(["store", "milliseconds", "rows", "bytes", "plan", "cypher"]);
        explanation.GetProperty("store").GetString().ShouldBe("Embedded");
        explanation.GetProperty("milliseconds").GetDouble().ShouldBeGreaterThan(0);
        explanation.GetProperty("bytes").GetInt32().ShouldBe(bytes);

        // One meeting, its delegations, and the country of each.
        using var data = JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync());
        explanation.GetProperty("rows").GetInt32().ShouldBe(1 + (2 * data.RootElement.GetProperty("data").GetProperty("meeting").GetProperty("delegations").GetArrayLength()));
        explanation.GetProperty("plan").GetString().ShouldNotBeNull().ShouldContain("Meeting");
        explanation.GetProperty("cypher").GetString().ShouldNotBeNull().ShouldStartWith("MATCH (current:Current)\n");
        explanation.GetProperty("cypher").GetString().ShouldNotBeNull().ShouldEndWith("\n\n:params {\"p0\":\"meeting:som-12\"}");
    }

    [Fact]
    public async Task Explains_what_asks_nothing_of_the_graph()
    {
        using var response = await server.Client.GetAsync("/graphql/explain?query={__typename}");

        using var body = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
        body.RootElement.GetProperty("rows").GetInt32().ShouldBe(0);
        body.RootElement.GetProperty("plan").GetString().ShouldBe("no query");
        body.RootElement.GetProperty("cypher").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Theory]
    [InlineData("""{"query":"{ nope }"}""", 400)]
    [InlineData("""{"query":"{ meeting(id: 7 }"}""", 400)]
    [InlineData("""{"query":"query($id: ID!) { meeting(id: $id) { name } }"}""", 400)]
    [InlineData("""{"query":"subscription { __typename }"}""", 400)]
    [InlineData("""{"query":"{ meetings(first: 101) { totalCount } }"}""", 400)]
    [InlineData("""{"query":"{ meetings(first: 100) { nodes { delegations { participations { facts { supports { entity { id } } } } } } } }"}""", 400)]
    [InlineData("""{"documentId":"nobody"}""", 400)]
    [InlineData("{}", 400)]
    [InlineData("[]", 400)]
    public async Task Refuses_what_the_endpoint_refuses_in_the_same_words(string body, int status)
    {
        using var answer = await PostAsync(server, "/graphql", body);
        using var response = await PostAsync(server, "/graphql/explain", body);

        ((int)response.StatusCode).ShouldBe(status);
        response.Content.Headers.ContentType!.ToString().ShouldBe("application/graphql-response+json; charset=utf-8");
        var errors = await response.Content.ReadAsStringAsync();
        errors.ShouldStartWith("""{"errors":[""");
        errors.ShouldBe(await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Reads_no_more_than_one_mebibyte()
    {
        using var response = await PostAsync(server, "/graphql/explain", Meeting.PadRight((1024 * 1024) + 1));

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await response.Content.ReadAsStringAsync()).ShouldEndWith("""{"code":"BODY_TOO_LARGE"}}]}""");
    }

    [Theory]
    [InlineData("PUT", "GET, POST", "GraphQL is served over GET and POST only.")]
    [InlineData("GET", "POST", "Only a query can be executed over GET; use POST.")]
    public async Task Refuses_other_methods_and_mutations_over_GET(string method, string allow, string message)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/graphql/explain?query=mutation%20%7B__typename%7D");
        using var response = await server.Client.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        string.Join(", ", response.Content.Headers.Allow).ShouldBe(allow);
        (await response.Content.ReadAsStringAsync()).ShouldContain(message);
    }

    [Fact]
    public async Task Takes_no_longer_than_an_operation_may()
    {
        var store = new WaitingStore();
        var limits = new ServiceLimits { OperationTime = TimeSpan.FromMilliseconds(100) };
        var graph = RunningServer.Graph with { Store = store, Service = new GraphService(store, NoNames.Instance, limits), Limits = limits };
        await using var slow = await RunningServer.StartAsync(new Dictionary<string, string?>(StringComparer.Ordinal), graph);

        using var response = await PostAsync(slow, "/graphql/explain", Meeting).WaitAsync(Patience);

        await store.Cancelled.WaitAsync(Patience);
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync()).ShouldEndWith("""{"code":"OPERATION_TIMEOUT"}}]}""");
    }

    [Fact]
    public async Task Is_no_way_around_the_trusted_documents()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "page.graphql"), "query Page { dataset { hash } }");
        try
        {
            var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["TrustedDocuments:Folder"] = folder, ["TrustedDocuments:Only"] = "true" };
            await using var trusting = await RunningServer.StartAsync(settings);

            using var trusted = await PostAsync(trusting, "/graphql/explain", """{"documentId":"page"}""");
            using var other = await PostAsync(trusting, "/graphql/explain", Meeting);

            (await trusted.Content.ReadAsStringAsync()).ShouldStartWith("""{"store":"Embedded",""");
            other.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
            (await other.Content.ReadAsStringAsync()).ShouldEndWith("""{"code":"DOCUMENT_NOT_TRUSTED"}}]}""");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Task<HttpResponseMessage> PostAsync(RunningServer server, string path, string body) =>
        server.Client.PostAsync(path, new StringContent(body, Encoding.UTF8, "application/json"));
}
