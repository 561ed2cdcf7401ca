using CaJapan.Graph.Embedded.Tests;
using CaJapan.Graph.Folding;
using CaJapan.Graph.Neo4j.Client;
using CaJapan.Graph.Neo4j.Loading;
using CaJapan.Graph.Neo4j.Tests.Servers;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Tests.Loading;

[Collection(Neo4jCollection.Name)]
public sealed class Neo4jLoaderTests(Neo4jFixture neo4j)
{
    private static readonly LoadOptions Small = new() { BatchSize = 3, RetireAfter = TimeSpan.Zero };
    private static readonly GraphQuery Counts = new(
        [new Column.Count(new NodeSet.All(NodeTypes.Country)), new Column.Count(new NodeSet.Along(new NodeSet.All(NodeTypes.Place), new Step(RelationshipTypes.InCountry, Direction.Out, null)))], 0);

    [SkippableFact]
    public async Task Leaves_the_old_graph_or_the_new_one_wherever_it_is_cut_off()
    {
        await EmptyAsync();
        using var loader = new Neo4jLoader(neo4j.Options, TimeProvider.System);
        using var store = new Neo4jStore(neo4j.Options, TimeProvider.System);
        await loader.LoadAsync(Graph(4, "a"), Small, null, CancellationToken.None);
        var cuts = 0;
        for (var finished = false; !finished; cuts++)
        {
            using var cut = new CancellationTokenSource();
            try
            {
                await loader.LoadAsync(Graph(10, "b"), Small, new Cut(cuts, cut), cut.Token);
                finished = true;
            }
            catch (OperationCanceledException)
            {
                (await AnswerAsync(store)).ShouldBeOneOf("(4 4)", "(10 10)");
            }
        }

        cuts.ShouldBeGreaterThan(5);
        (await AnswerAsync(store)).ShouldBe("(10 10)");
        (await CountAsync("MATCH (n:Node) RETURN count(DISTINCT n.generation)")).ShouldBe(1);
    }

    [SkippableFact]
    public async Task Does_nothing_for_the_data_set_that_is_there()
    {
        await EmptyAsync();
        using var loader = new Neo4jLoader(neo4j.Options, TimeProvider.System);

        (await loader.LoadAsync(Graph(2, "a"), Small with { DryRun = true }, null, CancellationToken.None)).IsNeeded.ShouldBeTrue();
        (await CountAsync("MATCH (n) WHERE NOT n:Migration RETURN count(n)")).ShouldBe(0);
        (await loader.LoadAsync(Graph(2, "a"), Small, null, CancellationToken.None)).IsNeeded.ShouldBeTrue();
        var again = await loader.LoadAsync(Graph(2, "a"), Small, null, CancellationToken.None);

        again.ShouldSatisfyAllConditions(
            () => again.IsNeeded.ShouldBeFalse(),
            () => again.Migrations.ShouldBeEmpty(),
            () => again.Before!.Version.ShouldBe("a"));
        (await CountAsync("MATCH (c:Current) RETURN c.generation")).ShouldBe(1);
    }

    [SkippableFact]
    public async Task Readers_during_loads_see_one_graph_or_the_other()
    {
        await EmptyAsync();
        using var loader = new Neo4jLoader(neo4j.Options, TimeProvider.System);
        using var store = new Neo4jStore(neo4j.Options, TimeProvider.System);
        await loader.LoadAsync(Graph(4, "a"), Small, null, CancellationToken.None);
        var loading = Task.Run(async () =>
        {
            for (var i = 0; i < 3; i++)
            {
                await loader.LoadAsync(Graph(i % 2 == 0 ? 10 : 4, i % 2 == 0 ? "b" : "a"), Small with { RetireAfter = TimeSpan.FromSeconds(1) }, null, CancellationToken.None);
            }
        });

        while (!loading.IsCompleted)
        {
            (await AnswerAsync(store)).ShouldBeOneOf("(4 4)", "(10 10)");
        }

        await loading;
    }

    [SkippableFact]
    public async Task A_load_that_another_one_overtook_does_not_answer()
    {
        await EmptyAsync();
        using var loader = new Neo4jLoader(neo4j.Options, TimeProvider.System);
        using var store = new Neo4jStore(neo4j.Options, TimeProvider.System);
        await loader.LoadAsync(Graph(4, "a"), Small, null, CancellationToken.None);

        // The second one removes what the first wrote, and is then cut off itself while it writes.
        var overtaken = new At(LoadStage.Relationships, () =>
        {
            using var cut = new CancellationTokenSource();
            Should.Throw<OperationCanceledException>(() => loader.LoadAsync(Graph(7, "c"), Small, new At(LoadStage.Relationships, cut.Cancel), cut.Token));
        });

        (await Should.ThrowAsync<GraphStoreException>(() => loader.LoadAsync(Graph(10, "b"), Small, overtaken, CancellationToken.None))).Code.ShouldBe("STORE_BUSY");
        (await AnswerAsync(store)).ShouldBe("(4 4)");

        await loader.LoadAsync(Graph(10, "b"), Small, null, CancellationToken.None);
        (await AnswerAsync(store)).ShouldBe("(10 10)");
        (await CountAsync("MATCH (n:Node) RETURN count(DISTINCT n.generation)")).ShouldBe(1);
    }

    private static PropertyGraph Graph(int countries, string version)
    {
        var graph = new TestGraph();
        for (var i = 0; i < countries; i++)
        {
            graph.Node(NodeTypes.Country, $"country:{i}", ("formerIds", new[] { $"country:old-{i}" })).Node(NodeTypes.Place, $"place:{i}").Link(RelationshipTypes.InCountry, $"place:{i}", $"country:{i}");
        }

        return graph.ToGraph() with { Identity = new DatasetIdentity(version, version) };
    }

    private static async Task<string> AnswerAsync(Neo4jStore store)
    {
        using var result = await store.ExecuteAsync(Counts, [], CancellationToken.None);
        return result.Render();
    }

    private async Task EmptyAsync() => await CountAsync("MATCH (n) WHERE NOT n:Migration DETACH DELETE n RETURN count(*)");

    private async Task<int> CountAsync(string statement)
    {
        using var database = new Database(neo4j.Options, TimeProvider.System);
        return (await database.WriteAsync(statement, _ => { }, Rows.Of, TimeSpan.FromMinutes(1), CancellationToken.None))[0][0].GetInt32();
    }

    /// <summary>Does something when a load first comes to a stage, which waits for it.</summary>
    private sealed class At(LoadStage stage, Action action) : IProgress<LoadProgress>
    {
        private bool _done;

        public void Report(LoadProgress value)
        {
            if (value.Stage == stage && !_done)
            {
                _done = true;
                action();
            }
        }
    }

    /// <summary>Cuts a load off after some steps.</summary>
    private sealed class Cut(int steps, CancellationTokenSource source) : IProgress<LoadProgress>
    {
        private int _left = steps;

        public void Report(LoadProgress value)
        {
            if (_left-- == 0)
            {
                source.Cancel();
            }
        }
    }
}
