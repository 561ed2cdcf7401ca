using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace CaJapan.Graph.Server.Tests.Http;

public sealed class GraphQLEndpointTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Json = "application/json";
    private const string GraphQLResponse = "application/graphql-response+json";
    private const string Name = """{"data":{"meeting":{"name":"12th Senior Officials' Meeting"}}}""";

    [Theory]
    [InlineData(Json)]
    [InlineData(GraphQLResponse)]
    public async Task Answers_in_the_media_type_that_is_accepted(string mediaType)
    {
        using var response = await PostAsync("""{"query":"{ meeting(id: \"meeting:som-12\") { name } }"}""", accept: mediaType);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().ShouldBe($"{mediaType}; charset=utf-8");
        response.Content.Headers.ContentLength.ShouldBe(Name.Length);
        (await response.Content.ReadAsStringAsync()).ShouldBe(Name);
    }

    [Fact]
    public async Task Answers_a_question_in_the_address()
    {
        var query = Uri.EscapeDataString("query A { __typename } query B($id: ID!) { meeting(id: $id) { name } }");
        var variables = Uri.EscapeDataString("""{"id":"som-12"}""");

        using var response = await server.Client.GetAsync($"/graphql?query={query}&operationName=B&variables={variables}");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).ShouldBe(Name);
    }

    [Theory]
    [InlineData("""{"query":"{ __typename }"}""")]
    [InlineData("""{"query":"{ nope }"}""")]
    [InlineData("{")]
    public async Task Names_the_data_set_in_every_answer(string body)
    {
        using var response = await PostAsync(body);

        response.Headers.GetValues("CaJapan-Dataset").Single().ShouldMatch(@"^\d+\.\d+\.\d+\+[0-9a-f]{12}$");
        response.Headers.Vary.ShouldBe(["Accept", "Accept-Encoding"]);
    }

    [Theory]
    [InlineData(Json, HttpStatusCode.OK)]
    [InlineData(GraphQLResponse, HttpStatusCode.BadRequest)]
    public async Task Tells_an_invalid_document_by_status_where_the_media_type_allows_it(string mediaType, HttpStatusCode status)
    {
        using var response = await PostAsync("""{"query":"{ nope }"}""", accept: mediaType);

        response.StatusCode.ShouldBe(status);
        (await response.Content.ReadAsStringAsync()).ShouldStartWith("""{"errors":[{"message":"Cannot query field \"nope\" on type \"Query\".""");
    }

    [Theory]
    [InlineData("{", "The body is not valid JSON.")]
    [InlineData("7", "The body must be a JSON object.")]
    [InlineData("{}", "The request has no \"query\".")]
    [InlineData("""{"extensions":{}}""", "The request has no \"query\".")]
    [InlineData("""{"query":"{ __typename }","variables":7}""", "\"variables\" must be an object.")]
    public async Task Refuses_a_body_that_is_no_request(string body, string message)
    {
        using var response = await PostAsync(body);

        await ShouldBeRefusedAsync(response, 400, "BAD_REQUEST", message);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""[{"query":"{ __typename }"},{"query":"{ __typename }"}]""")]
    public async Task Refuses_requests_in_an_array(string body)
    {
        using var response = await PostAsync(body);

        await ShouldBeRefusedAsync(
            response, 400, "BATCHING_NOT_SUPPORTED", "Requests are taken one at a time, not as an array. Send several over one connection, or ask for several fields in one document.");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("*/*")]
    [InlineData("application/*")]
    public async Task Answers_as_JSON_where_the_client_does_not_say(string? accept)
    {
        using var response = await PostAsync("""{"query":"{ __typename }"}""", accept);

        response.Content.Headers.ContentType!.ToString().ShouldBe("application/json; charset=utf-8");
    }

    [Fact]
    public async Task Reads_a_body_with_a_byte_order_mark()
    {
        using var response = await PostAsync("\uFEFF{\"query\":\"{ __typename }\"}");

        (await response.Content.ReadAsStringAsync()).ShouldBe("""{"data":{"__typename":"Query"}}""");
    }

    [Fact]
    public async Task Executes_no_mutation_over_GET()
    {
        using var response = await SendAsync(new HttpRequestMessage(HttpMethod.Get, "/graphql?query=mutation%20%7B__typename%7D"), Json);

        response.Content.Headers.Allow.ShouldBe(["POST"]);
        await ShouldBeRefusedAsync(response, 405, "METHOD_NOT_ALLOWED", "Only a query can be executed over GET; use POST.");
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task Refuses_a_subscription(string method)
    {
        using var response = method == "GET"
            ? await SendAsync(new HttpRequestMessage(HttpMethod.Get, "/graphql?query=subscription%20%7B__typename%7D"), GraphQLResponse)
            : await PostAsync("""{"query":"subscription { __typename }"}""");

        await ShouldBeRefusedAsync(response, 400, "NO_SUBSCRIPTIONS", "Subscriptions are not served; send a query, again when you need to know more.");
    }

    [Theory]
    [InlineData("text/plain", "Content-Type must be application/json.")]
    [InlineData("application/json; charset=utf-16", "The charset of the request must be utf-8.")]
    public async Task Refuses_a_body_it_cannot_read(string contentType, string message)
    {
        using var response = await PostAsync("""{"query":"{ __typename }"}""", contentType: contentType);

        await ShouldBeRefusedAsync(response, 415, "UNSUPPORTED_MEDIA_TYPE", message);
    }

    [Fact]
    public async Task Refuses_a_client_that_accepts_none_of_its_media_types()
    {
        using var response = await PostAsync("""{"query":"{ __typename }"}""", accept: "image/png");

        await ShouldBeRefusedAsync(response, 406, "NOT_ACCEPTABLE", "Accept must allow application/graphql-response+json or application/json.");
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task Refuses_other_methods_and_says_which_it_takes(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/graphql");
        using var response = await server.Client.SendAsync(request);

        response.Content.Headers.Allow.ShouldBe(["GET", "POST"]);
        await ShouldBeRefusedAsync(response, 405, "METHOD_NOT_ALLOWED", "GraphQL is served over GET and POST only.");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Reads_one_mebibyte(bool chunked)
    {
        using var response = await PostAsync(Body(1024 * 1024), chunked: chunked);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).ShouldBe("""{"data":{"__typename":"Query"}}""");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Refuses_more_than_one_mebibyte(bool chunked)
    {
        using var response = await PostAsync(Body((1024 * 1024) + 1), chunked: chunked);

        await ShouldBeRefusedAsync(response, 413, "BODY_TOO_LARGE", "The body is larger than 1,048,576 bytes. Send several requests.");
    }

    [Theory]
    [InlineData("/graphql")]
    [InlineData("/graphql?query=%7B__typename%7D")]
    public async Task Gives_a_browser_a_page_whatever_its_question(string address)
    {
        using var response = await SendAsync(new HttpRequestMessage(HttpMethod.Get, address), "text/html,application/xhtml+xml,*/*;q=0.8");

        response.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
        (await response.Content.ReadAsStringAsync()).ShouldContain("playground");
    }

    [Fact]
    public async Task Serves_many_at_once_without_mixing_answers()
    {
        var ordinals = Enumerable.Range(0, 200).Select(i => i % 2 == 0 ? 12 : 14).ToList();

        var answers = await Task.WhenAll(ordinals.Select(async ordinal =>
        {
            using var response = await PostAsync("""{"query":"query($n: Int!) { meeting(series: \"som\", ordinal: $n) { ordinal } }","variables":{"n":NUMBER}}""".Replace("NUMBER", $"{ordinal}", StringComparison.Ordinal));
            return await response.Content.ReadAsStringAsync();
        }));

        answers.ShouldBe(ordinals.Select(ordinal => $"{{\"data\":{{\"meeting\":{{\"ordinal\":{ordinal}}}}}}}"));
    }

    private static string Body(int length) => """{"query":"{ __typename }"}""".PadRight(length);

    private async Task<HttpResponseMessage> PostAsync(string body, string? accept = GraphQLResponse, string contentType = Json, bool chunked = false)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        return await SendAsync(new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content, Headers = { TransferEncodingChunked = chunked } }, accept);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, string? accept)
    {
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        using (request)
        {
            return await server.Client.SendAsync(request);
        }
    }

    private static async Task ShouldBeRefusedAsync(HttpResponseMessage response, int status, string code, string message)
    {
        ((int)response.StatusCode).ShouldBe(status);
        using var body = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
        var error = body.RootElement.GetProperty("errors").EnumerateArray().ShouldHaveSingleItem();
        error.GetProperty("message").GetString().ShouldBe(message);
        error.GetProperty("extensions").GetProperty("code").GetString().ShouldBe(code);
    }
}
