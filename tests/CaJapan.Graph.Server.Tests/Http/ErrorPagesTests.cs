using System.Net;
using System.Text.Json;
using CaJapan.Graph.Api.Errors;
using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Server.Tests.Http;

public sealed class ErrorPagesTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task Has_a_paragraph_for_every_code()
    {
        var page = await server.Client.GetStringAsync("/errors");

        page.ShouldStartWith("<!doctype html>\n<html lang=\"en\">");
        ErrorCatalog.All.Select(code => code.Code).Concat(DiagnosticCatalog.All.Select(code => code.Id))
            .Where(code => !page.Contains($"<section id=\"{code}\">", StringComparison.Ordinal)).ShouldBeEmpty();
        page.ShouldNotContain("href=\"http");
    }

    [Theory]
    [InlineData("COST_TOO_HIGH")]
    [InlineData("cost_too_high")]
    [InlineData("SEED012")]
    public async Task Has_a_page_for_one_code(string code)
    {
        using var response = await server.Client.GetAsync($"/errors/{code}");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
        (await response.Content.ReadAsStringAsync()).ShouldContain($"<h1><code>{code.ToUpperInvariant()}</code></h1>");
    }

    [Theory]
    [InlineData("/errors", JsonValueKind.Array)]
    [InlineData("/errors/BAD_DATE", JsonValueKind.Object)]
    public async Task Is_JSON_where_that_is_asked_for(string path, JsonValueKind kind)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Accept", "application/json" } } };
        using var response = await server.Client.SendAsync(request);

        response.Headers.Vary.ShouldBe(["Accept", "Accept-Encoding"]);
        using var body = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
        body.RootElement.ValueKind.ShouldBe(kind);
    }

    [Fact]
    public async Task Knows_no_other_code()
    {
        using var response = await server.Client.GetAsync("/errors/NOPE%3Cscript%3E");

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync()).ShouldNotContain("script");
    }
}
