using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CaJapan.Graph.Api;
using CaJapan.Graph.Server.Http;
using CaJapan.GraphQL.Types;

namespace CaJapan.Graph.Server.Tests.Http;

public sealed class ServerHostTests(RunningServer server) : IClassFixture<RunningServer>
{
    public static TheoryData<string> ExampleDocuments => [.. Examples.Documents];

    [Theory]
    [InlineData("/errors", "text/html; charset=utf-8", "<!doctype html>")]
    [InlineData("/examples.json", "application/json; charset=utf-8", "[{\"title\":")]
    [InlineData("/health/live", "text/plain; charset=utf-8", "live\n")]
    [InlineData("/health/ready", "text/plain; charset=utf-8", "ready 0.1.0+")]
    [InlineData("/graphql/schema.graphql", "text/plain; charset=utf-8", "\"\"\"")]
    public async Task Serves_content(string path, string contentType, string beginning)
    {
        using var response = await server.Client.GetAsync(path);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().ShouldBe(contentType);
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        (await response.Content.ReadAsStringAsync()).ShouldStartWith(beginning);
    }

    [Fact]
    public async Task Answers_head_with_the_length_and_nothing_else()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/errors");
        using var response = await server.Client.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentLength.ShouldNotBeNull().ShouldBeGreaterThan(1000);
        (await response.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Serves_the_schema_in_the_order_of_names() =>
        (await server.Client.GetStringAsync("/graphql/schema.graphql")).ShouldBe(SchemaPrinter.PrintSorted(PublicSchema.Schema));

    [Fact]
    public async Task Sends_content_once_to_a_client_that_keeps_it()
    {
        using var first = await server.Client.GetAsync("/errors");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/errors") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using var second = await server.Client.SendAsync(request);

        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        second.Headers.ETag.ShouldBe(first.Headers.ETag);
        (await second.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Lets_pages_load_nothing_from_elsewhere()
    {
        using var response = await server.Client.GetAsync("/errors");

        response.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'none'; script-src 'self'; style-src 'self';");
        response.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
    }

    [Fact]
    public async Task Leads_to_the_explorer()
    {
        using var response = await server.Client.GetAsync("/");

        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        response.Headers.Location!.ToString().ShouldBe("/explorer");
    }

    [Theory]
    [MemberData(nameof(ExampleDocuments))]
    public async Task Answers_every_example_of_the_page(string document)
    {
        using var response = await server.Client.PostAsJsonAsync("/graphql", new Dictionary<string, string> { ["query"] = document });

        using var body = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
        body.RootElement.TryGetProperty("errors", out _).ShouldBeFalse(body.RootElement.ToString());
        body.RootElement.GetProperty("data").EnumerateObject().ShouldAllBe(field => field.Value.ValueKind != JsonValueKind.Null);
    }

    [Fact]
    public async Task Knows_no_other_path()
    {
        using var response = await server.Client.GetAsync("/nope");

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
