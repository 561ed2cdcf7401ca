using System.Net;
using System.Text.RegularExpressions;

namespace CaJapan.Graph.Explorer.Tests;

public sealed partial class ServingTests(ServerProcess server) : IClassFixture<ServerProcess>
{
    [SkippableTheory]
    [InlineData("/explorer", "'self'")]
    [InlineData("/explorer/entity/official:vepa-hajiyev", "'self'")]
    [InlineData("/graphql", "'self' 'unsafe-inline'")]
    public async Task A_page_is_asked_for_each_time_and_loads_nothing_from_elsewhere(string path, string styles)
    {
        ServerProcess.RequirePages();
        using var response = await GetAsync(path, "text/html");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
        response.Headers.CacheControl!.ToString().ShouldBe("no-cache");
        response.Headers.ETag.ShouldNotBeNull();
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldBe($"default-src 'none'; script-src 'self'; style-src {styles}; connect-src 'self'; img-src 'self' data: blob:; font-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        Loaded().Matches(await response.Content.ReadAsStringAsync()).Select(match => match.Groups["path"].Value).ShouldAllBe(loaded => loaded[0] == '#' || (loaded[0] == '/' && loaded[1] != '/'));
    }

    [SkippableTheory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task What_a_page_loads_is_kept_for_good_and_was_compressed_by_the_build(string coding)
    {
        ServerProcess.RequirePages();
        var page = await (await GetAsync("/explorer", "text/html")).Content.ReadAsStringAsync();
        var script = Loaded().Matches(page).Select(match => match.Groups["path"].Value).First(path => path.EndsWith(".js", StringComparison.Ordinal));

        using var response = await GetAsync(script, "*/*", coding);

        response.Headers.CacheControl!.ToString().ShouldBe("public, max-age=31536000, immutable");
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        response.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
        response.Content.Headers.ContentEncoding.ShouldBe([coding]);
        (await response.Content.ReadAsByteArrayAsync()).ShouldBe(PageFiles.Read(script[1..] + (coding == "br" ? ".br" : ".gz")));
    }

    private Task<HttpResponseMessage> GetAsync(string path, string accept, string? coding = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Accept", accept } } };
        if (coding is not null)
        {
            request.Headers.Add("Accept-Encoding", coding);
        }

        return server.Client.SendAsync(request);
    }

    [GeneratedRegex("(src|href)=\"(?<path>[^\"]+)\"", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Loaded();
}
