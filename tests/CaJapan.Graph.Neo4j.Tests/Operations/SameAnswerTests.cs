using System.Globalization;
using System.Text.Json;
using CaJapan.Graph.Api.Tests.Cases;
using CaJapan.Graph.Api.Tests.Operations;
using CaJapan.Graph.Api.Tests.Pricing;
using CaJapan.Graph.Neo4j.Tests.Servers;

namespace CaJapan.Graph.Neo4j.Tests.Operations;

/// <summary>Over the seeds, both stores give the same bytes.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class SameAnswerTests(Neo4jFixture neo4j)
{
    [SkippableFact]
    public async Task To_the_operations_and_the_cases()
    {
        using var stores = await TwoStores.WithAsync(RealGraph.Graph, neo4j);
        foreach (var name in ExpectedAnswer.Names)
        {
            var expected = ExpectedAnswer.Read(name);
            await stores.AgreeAsync(TwoStores.Request(expected.Document, expected.Variables), name);
        }

        foreach (var name in CaseFile.Names)
        {
            await stores.AgreeAsync(CaseFile.Read(name).Request, name);
        }
    }

    /// <summary>150 operations, or as many as CAJAPAN_NEO4J_OPERATIONS says.</summary>
    [SkippableFact]
    public async Task To_operations_made_at_random()
    {
        using var stores = await TwoStores.WithAsync(RealGraph.Graph, neo4j);
        for (var seed = 0; seed < Count(); seed++)
        {
            var document = RandomOperation.Of(seed);
            await stores.AgreeAsync(TwoStores.Request(document), $"operation {seed}: {document}");
        }
    }

    [SkippableTheory]
    [InlineData("{ date: DESC }")]
    [InlineData("{ ordinal: ASC }")]
    [InlineData("{ ordinal: DESC }")]
    [InlineData("{ name: DESC }")]
    [InlineData("{ delegations: { count: DESC } }, { date: ASC }")]
    public async Task To_pages_whose_cursors_go_from_one_store_to_the_other(string order)
    {
        using var stores = await TwoStores.WithAsync(RealGraph.Graph, neo4j);
        foreach (var (length, cursor, onwards, next) in new[] { ("first", "after", "hasNextPage", "endCursor"), ("last", "before", "hasPreviousPage", "startCursor") })
        {
            var document = $$"""
                query ($cursor: String) {
                  meetings({{length}}: 7, {{cursor}}: $cursor, orderBy: [{{order}}]) {
                    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } }
                  }
                }
                """;
            var seen = new List<string>();
            var total = 0;
            for (string? place = null, more = "true"; more == "true";)
            {
                // The answer is that of Neo4j; the embedded store has to take its cursor as well.
                var answer = await stores.AgreeAsync(TwoStores.Request(document, JsonSerializer.Serialize(new { cursor = place })), $"{length} by {order} at {place}");
                var page = JsonElement.Parse(answer).GetProperty("data").GetProperty("meetings");
                seen.AddRange(page.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("node").GetProperty("id").GetString()!));
                total = page.GetProperty("totalCount").GetInt32();
                place = page.GetProperty("pageInfo").GetProperty(next).GetString();
                more = page.GetProperty("pageInfo").GetProperty(onwards).GetRawText();
            }

            seen.Count.ShouldBe(total);
            seen.ShouldBeUnique();
        }
    }

    private static int Count() =>
        int.TryParse(Environment.GetEnvironmentVariable("CAJAPAN_NEO4J_OPERATIONS"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 150;
}
