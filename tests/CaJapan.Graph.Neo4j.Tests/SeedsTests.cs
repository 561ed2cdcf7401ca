using CaJapan.Graph.Api.Tests;
using CaJapan.Graph.Embedded;
using CaJapan.Graph.Embedded.Storage;
using CaJapan.Graph.Embedded.Tests;
using CaJapan.Graph.Embedded.Tests.Random;
using CaJapan.Graph.Folding;
using CaJapan.Graph.Neo4j.Tests.Servers;
using CaJapan.Graph.Seeds;

namespace CaJapan.Graph.Neo4j.Tests;

[Collection(Neo4jCollection.Name)]
public sealed class SeedsTests(Neo4jFixture neo4j)
{
    [SkippableFact]
    public async Task Answers_over_the_seeds_as_the_embedded_store_does()
    {
        var graph = GraphFold.Fold(SeedLoader.Load(new SeedDirectory(Path.Combine(Repository.Root, "seeds"))).Dataset!);
        var embedded = new EmbeddedStore(Snapshot.Of(graph));
        using var store = new Neo4jStore(neo4j.Options, TimeProvider.System);
        await neo4j.LoadAsync(graph);
        (await store.IdentifyAsync(CancellationToken.None)).ShouldBe(graph.Identity);
        var random = new Random(2004);
        for (var i = 0; i < 30; i++)
        {
            var (query, parameters) = new RandomQuery(random, graph).Make();
            using var expected = await embedded.ExecuteAsync(query, parameters, CancellationToken.None);
            using var result = await store.ExecuteAsync(query, parameters, CancellationToken.None);

            result.Render().ShouldBe(expected.Render(), $"query {i}:\n{query}\n{CypherText.Of(query, parameters)}");
        }
    }
}
