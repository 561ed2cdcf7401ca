using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CaJapan.Graph.Neo4j.Tests.Servers;

namespace CaJapan.Graph.Server.Tests.Database;

/// <summary>The statements in <c>cypher/examples</c>, pasted as they are, give the rows that each file tells at its end.</summary>
[Collection(DatabaseCollection.Name)]
public sealed class CypherExamplesTests(Neo4jFixture neo4j)
{
    private const string Row = "// [";

    private static readonly JsonSerializerOptions AsWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [SkippableFact]
    public async Task Each_gives_the_rows_that_it_tells()
    {
        await LoadedSeeds.InAsync(neo4j.Options);
        using var client = new HttpClient { BaseAddress = neo4j.Options.Uri };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{neo4j.Options.User}:{neo4j.Options.Password}")));
        var files = Directory.GetFiles(Repository.Path("cypher/examples"), "*.cypher");
        files.Length.ShouldBeGreaterThanOrEqualTo(10);

        foreach (var file in files)
        {
            var lines = await File.ReadAllLinesAsync(file);
            using var response = await client.PostAsJsonAsync(new Uri("/db/neo4j/query/v2", UriKind.Relative), new { statement = string.Join('\n', lines) });
            var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
            response.IsSuccessStatusCode.ShouldBeTrue($"{Path.GetFileName(file)}: {answer}");

            answer.GetProperty("data").GetProperty("values").EnumerateArray().Select(row => $"// {JsonSerializer.Serialize(row, AsWritten)}")
                .ShouldBe(lines.Where(line => line.StartsWith(Row, StringComparison.Ordinal)), Path.GetFileName(file));
        }
    }

    [Fact]
    public void The_first_asks_the_flagship_question_in_six_lines_at_most() =>
        File.ReadLines(Directory.GetFiles(Repository.Path("cypher/examples"), "01-*.cypher").Single()).Count(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal)).ShouldBeLessThanOrEqualTo(6);
}
