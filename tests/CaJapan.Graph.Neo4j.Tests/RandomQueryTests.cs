using System.Globalization;
using CaJapan.Graph.Embedded;
using CaJapan.Graph.Embedded.Storage;
using CaJapan.Graph.Embedded.Tests;
using CaJapan.Graph.Embedded.Tests.Random;
using CaJapan.Graph.Neo4j.Tests.Servers;

namespace CaJapan.Graph.Neo4j.Tests;

[Collection(Neo4jCollection.Name)]
public sealed class RandomQueryTests(Neo4jFixture neo4j)
{
    private const int QueriesPerGraph = 15;

    [SkippableTheory]
    [MemberData(nameof(Seeds))]
    public async Task Answers_as_the_embedded_store_does(int seed)
    {
        var random = new Random(seed);
        var graph = new RandomGraph(random, most: 10).Make();
        var embedded = new EmbeddedStore(Snapshot.Of(graph));
        using var store = new Neo4jStore(neo4j.Options, TimeProvider.System);
        await neo4j.LoadAsync(graph);
        for (var i = 0; i < QueriesPerGraph; i++)
        {
            var (query, parameters) = new RandomQuery(random, graph).Make();
            using var expected = await embedded.ExecuteAsync(query, parameters, CancellationToken.None);
            string answer;
            try
            {
                using var result = await store.ExecuteAsync(query, parameters, CancellationToken.None);
                answer = result.Render();
            }
            catch (Querying.GraphStoreException e)
            {
                answer = e.ToString();
            }

            answer.ShouldBe(expected.Render(), $"seed {seed}, query {i}:\n{query}\n{CypherText.Of(query, parameters)}");
        }
    }

    /// <summary>150 queries, or as many as CAJAPAN_NEO4J_QUERIES says.</summary>
    public static TheoryData<int> Seeds() => [.. Enumerable.Range(0, Queries() / QueriesPerGraph)];

    private static int Queries() =>
        int.TryParse(Environment.GetEnvironmentVariable("CAJAPAN_NEO4J_QUERIES"), NumberStyles.None, CultureInfo.InvariantCulture, out var queries) ? queries : 150;
}
