using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using CaJapan.Graph.Api.Answering;
using CaJapan.Graph.Neo4j.Tests.Servers;
using CaJapan.Graph.Server.Data;
using CaJapan.Graph.Server.Tests.Http;

namespace CaJapan.Graph.Server.Tests.Database;

[Collection(DatabaseCollection.Name)]
public sealed class ServerOverNeo4jTests(Neo4jFixture neo4j, RunningServer embedded) : IClassFixture<RunningServer>
{
    private const string DatasetQuery = """{"query":"{ dataset { hash } }"}""";

    private static string[] Operations => Directory.GetFiles(Repository.Path("src/CaJapan.Graph.Server/Page/examples"), "*.graphql");

    [SkippableFact]
    public async Task Every_operation_is_answered_with_the_bytes_of_the_embedded_store()
    {
        await using var server = await StartAsync();
        Operations.Length.ShouldBe(17);
        foreach (var file in Operations)
        {
            var body = JsonSerializer.Serialize(new { query = await File.ReadAllTextAsync(file) });
            var answer = await AskAsync(server.Client, body);

            answer.ShouldBe(await AskAsync(embedded.Client, body), Path.GetFileName(file));
            answer.ShouldNotContain("\"errors\"");
        }
    }

    [SkippableFact]
    public async Task An_operation_is_explained_with_the_rows_of_the_embedded_store()
    {
        const string Body = """{"query":"{ series(id: \"som\") { meetings { totalCount nodes { name } } } }"}""";
        await using var server = await StartAsync();
        var (here, there) = (await ExplainAsync(embedded.Client, Body), await ExplainAsync(server.Client, Body));

        there.GetProperty("store").GetString().ShouldBe("Neo4j");
        foreach (var same in (string[])["rows", "bytes", "plan", "cypher"])
        {
            there.GetProperty(same).ToString().ShouldBe(here.GetProperty(same).ToString());
        }
    }

    [SkippableFact]
    public async Task A_cursor_of_one_store_continues_the_list_of_the_other()
    {
        const string Page = """{"query":"query($after: String) { meetings(first: 4, after: $after, orderBy: [{ date: DESC }]) { pageInfo { endCursor } nodes { id } } }","variables":{"after":AFTER}}""";
        await using var server = await StartAsync();
        var first = JsonDocument.Parse(await AskAsync(embedded.Client, Page.Replace("AFTER", "null", StringComparison.Ordinal)));
        var next = Page.Replace("AFTER", first.RootElement.GetProperty("data").GetProperty("meetings").GetProperty("pageInfo").GetProperty("endCursor").GetRawText(), StringComparison.Ordinal);

        (await AskAsync(server.Client, next)).ShouldBe(await AskAsync(embedded.Client, next));
    }

    [SkippableFact]
    public async Task What_is_changed_in_the_database_shows_in_the_next_answer()
    {
        const string Name = """{"query":"{ country(code: \"TM\") { name } }"}""";
        await using var server = await StartAsync();
        (await AskAsync(server.Client, Name)).ShouldContain("\"Turkmenistan\"");

        await neo4j.RunAsync("MATCH (c:Country {code: 'TM'}) SET c.name = 'Elsewhere'");
        (await AskAsync(server.Client, Name)).ShouldContain("\"Elsewhere\"");

        await neo4j.RunAsync("MATCH (c:Country {code: 'TM'}) SET c.name = 'Turkmenistan'");
        (await AskAsync(server.Client, Name)).ShouldContain("\"Turkmenistan\"");
    }

    [SkippableFact]
    public async Task Answers_name_the_data_set_of_the_database()
    {
        await using var server = await StartAsync();
        await AskAsync(server.Client, DatasetQuery);
        using var response = await server.Client.GetAsync(new Uri("/graphql?query={dataset{hash}}", UriKind.Relative));

        response.Headers.GetValues("CaJapan-Dataset").ShouldBe([RunningServer.Graph.Dataset.Current!.Name]);
        response.Headers.ETag.ShouldNotBeNull();
        (await server.Client.GetStringAsync(new Uri("/health/ready", UriKind.Relative))).ShouldBe($"ready {RunningServer.Graph.Dataset.Current!.Name}\n");
    }

    [SkippableFact]
    public async Task Says_that_the_database_has_no_memory_left_and_answers_again_when_it_has()
    {
        await using var server = await StartAsync();
        Skip.If(neo4j.Server is null, "The database is not this run's to fill.");
        await using (await TakenMemory.TakeAsync(neo4j.Options, TimeSpan.FromSeconds(20)))
        {
            using var response = await server.Client.PostAsync(new Uri("/graphql", UriKind.Relative), new StringContent(DatasetQuery, Encoding.UTF8, "application/json"));
            using var ready = await server.Client.GetAsync(new Uri("/health/ready", UriKind.Relative));

            response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
            (await response.Content.ReadAsStringAsync()).ShouldBe(
                """{"errors":[{"message":"The database has too little memory left for this. Ask for less at once, or again in a while.","extensions":{"code":"STORE_OUT_OF_MEMORY"}}]}""");
            ready.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
            (await ready.Content.ReadAsStringAsync()).ShouldStartWith("STORE_OUT_OF_MEMORY ");
        }

        (await AskAsync(server.Client, DatasetQuery)).ShouldContain("\"hash\"");
    }

    [SkippableFact]
    public async Task Load_tells_what_it_does_and_does_it_once()
    {
        var name = RunningServer.Graph.Dataset.Current!.Name;
        await neo4j.LoadAsync(new Folding.PropertyGraph { Identity = new("0", new string('0', 64)), Nodes = [], Relationships = [] });

        (await VerbAsync("load", "--scope", "seeds", "--dry-run")).ShouldBe(new Outcome(0, $"{name} would be loaded: 976 nodes, 4,452 relationships, in place of 0+000000000000\n", string.Empty));
        (await VerbAsync("load", "--scope", "seeds", "--replace")).ShouldBe(new Outcome(0, $"{name} loaded: 976 nodes, 4,452 relationships, in place of 0+000000000000\n", string.Empty));
        (await VerbAsync("load", "--scope", "seeds")).ShouldBe(new Outcome(0, $"{name} is there already: nothing to do\n", string.Empty));
    }

    [SkippableFact]
    public async Task Explain_tells_what_each_operator_of_the_statement_did()
    {
        await using var server = await StartAsync();
        var outcome = await VerbAsync("explain", Operations[0], "--profile");

        outcome.ExitCode.ShouldBe(0, outcome.Error);
        var profile = outcome.Output[outcome.Output.IndexOf("rows  db hits  operator\n", StringComparison.Ordinal)..].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        profile[1].ShouldContain("ProduceResults");
        var hits = profile[1..].Select(line => long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], NumberStyles.AllowThousands, CultureInfo.InvariantCulture)).ToList();
        hits[^1].ShouldBeGreaterThan(0);
        hits[^1].ShouldBe(hits[..^1].Sum());
        profile[^1].ShouldEndWith($"in total, by {profile.Length - 2} operators");
    }

    private async Task<RunningServer> StartAsync()
    {
        await LoadedSeeds.InAsync(neo4j.Options);
        return await RunningServer.StartAsync(new Dictionary<string, string?>(StringComparer.Ordinal), GraphLoader.Of(neo4j.Options, new ServiceLimits()));
    }

    private static async Task<JsonElement> ExplainAsync(HttpClient client, string body) => JsonElement.Parse(await AskAsync(client, body, "/graphql/explain"));

    private static async Task<string> AskAsync(HttpClient client, string body, string path = "/graphql")
    {
        using var response = await client.PostAsync(new Uri(path, UriKind.Relative), new StringContent(body, Encoding.UTF8, "application/json"));
        return await response.Content.ReadAsStringAsync();
    }

    private Task<Outcome> VerbAsync(params string[] args) => Shell.RunProcessAsync(
        [("Store", "Neo4j"), ("Neo4j__Uri", neo4j.Options.Uri.ToString()), ("Neo4j__User", neo4j.Options.User!), ("Neo4j__Password", neo4j.Options.Password!), ("Limits__OperationTime", "1")], args);
}
