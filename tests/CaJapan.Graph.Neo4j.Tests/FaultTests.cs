using CaJapan.Graph.Embedded.Tests;
using CaJapan.Graph.Neo4j.Client;
using CaJapan.Graph.Neo4j.Loading;
using CaJapan.Graph.Neo4j.Tests.Servers;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Tests;

[Collection(Neo4jCollection.Name)]
public sealed class FaultTests(Neo4jFixture neo4j)
{
    private static readonly GraphQuery Query = new([new Column.Count(new NodeSet.All(NodeTypes.Country))], 0);

    [SkippableFact]
    public async Task Recovers_by_itself_from_a_database_that_froze_or_stopped()
    {
        _ = neo4j.Options;
        Skip.If(neo4j.Server is null, "The running Neo4j is not ours to stop.");
        await neo4j.LoadAsync(new TestGraph().Node(NodeTypes.Country, "country:JP").ToGraph());
        using var store = new Neo4jStore(neo4j.Options with { QueryTimeout = TimeSpan.FromSeconds(3) }, TimeProvider.System);
        (await AnswerAsync(store)).ShouldBe("1");

        await neo4j.Server.SignalAsync("STOP");
        (await AnswerAsync(store)).ShouldBe("STORE_TIMEOUT");
        await neo4j.Server.SignalAsync("CONT");
        (await EventuallyAsync(store)).ShouldBe("1");

        await neo4j.Server.StopAsync();
        (await AnswerAsync(store)).ShouldBe("STORE_UNAVAILABLE");
        await neo4j.Server.StartAsync();
        (await EventuallyAsync(store)).ShouldBe("1");
    }

    [SkippableFact]
    public async Task Tells_of_a_wrong_password()
    {
        _ = neo4j.Options;
        Skip.If(neo4j.Server is null, "The running Neo4j may let anybody in.");
        using var store = new Neo4jStore(neo4j.Options with { Password = "wrong" }, TimeProvider.System);

        (await AnswerAsync(store)).ShouldBe("STORE_UNAUTHORIZED");
    }

    [SkippableFact]
    public async Task Tells_of_a_database_that_is_empty_or_holds_other_data_and_keeps_that_unless_told_otherwise()
    {
        using var database = new Database(neo4j.Options, TimeProvider.System);
        using var store = new Neo4jStore(neo4j.Options, TimeProvider.System);
        using var loader = new Neo4jLoader(neo4j.Options, TimeProvider.System);
        var graph = new TestGraph().Node(NodeTypes.Country, "country:JP").ToGraph();

        await RunAsync(database, "MATCH (n) DETACH DELETE n");
        (await AnswerAsync(store)).ShouldBe("STORE_EMPTY");

        await RunAsync(database, "CREATE (:Person {name: 'somebody'})");
        (await AnswerAsync(store)).ShouldBe("STORE_FOREIGN");
        (await Should.ThrowAsync<GraphStoreException>(() => loader.LoadAsync(graph, new LoadOptions(), null, CancellationToken.None))).Code.ShouldBe("STORE_FOREIGN");

        await loader.LoadAsync(graph, new LoadOptions { Replace = true }, null, CancellationToken.None);
        (await AnswerAsync(store)).ShouldBe("1");

        await RunAsync(database, "MATCH (c:Current) SET c.model = 0");
        (await Should.ThrowAsync<GraphStoreException>(async () => await store.CheckAsync(CancellationToken.None))).Code.ShouldBe("STORE_OUTDATED");
    }

    [SkippableFact]
    public async Task Ends_a_statement_in_the_database_that_takes_too_long()
    {
        using var database = new Database(neo4j.Options, TimeProvider.System);
        using var impatient = new Database(neo4j.Options with { QueryTimeout = TimeSpan.FromSeconds(2) }, TimeProvider.System);

        (await Should.ThrowAsync<GraphStoreException>(async () => await RunSlowlyAsync(impatient, CancellationToken.None))).Code.ShouldBe("STORE_TIMEOUT");
        (await EndsAsync(database)).ShouldBeTrue();

        using var leaving = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        await Should.ThrowAsync<OperationCanceledException>(async () => await RunSlowlyAsync(database, leaving.Token));
        (await EndsAsync(database)).ShouldBeTrue();
    }

    [SkippableFact]
    public async Task Tells_of_a_statement_that_needs_more_memory_than_there_is()
    {
        _ = neo4j.Options;
        Skip.If(neo4j.Server is null, "The running Neo4j may have memory for anything.");
        using var database = new Database(neo4j.Options, TimeProvider.System);

        (await Should.ThrowAsync<GraphStoreException>(async () => await database.ReadAsync(
            "UNWIND range(1, 100000000) AS x RETURN size(collect(toString(x)))", _ => { }, Rows.Of, CancellationToken.None))).Code.ShouldBe("STORE_OUT_OF_MEMORY");
    }

    [SkippableFact]
    public async Task Shows_a_fact_that_was_changed_in_the_database_in_the_next_answer()
    {
        await neo4j.LoadAsync(new TestGraph().Node(NodeTypes.Country, "country:JP", ("name", "Japan")).ToGraph());
        using var database = new Database(neo4j.Options, TimeProvider.System);
        using var store = new Neo4jStore(neo4j.Options, TimeProvider.System);
        var query = new GraphQuery([new Column.Many(new NodeSet.All(NodeTypes.Country), [], new Shape([new(NodeTypes.Country, [new Column.Property(NodeTypes.Country["name"])])]))], 0);

        await RunAsync(database, "MATCH (c:Country) SET c.name = 'Nihon 😀 \"'");

        using var result = await store.ExecuteAsync(query, [], CancellationToken.None);
        result.Render().ShouldBe($"([Country({Rendering.Text("Nihon 😀 \"")})])");
    }

    private static async Task<string> AnswerAsync(Neo4jStore store)
    {
        try
        {
            using var result = await store.ExecuteAsync(Query, [], CancellationToken.None);
            return result.Render().Trim('(', ')');
        }
        catch (GraphStoreException e)
        {
            return e.Code;
        }
    }

    private static async Task<string> EventuallyAsync(Neo4jStore store)
    {
        var answer = string.Empty;
        for (var i = 0; i < 20 && answer != "1"; i++)
        {
            answer = await AnswerAsync(store);
        }

        return answer;
    }

    private static async Task RunAsync(Database database, string statement) =>
        await database.WriteAsync(statement, _ => { }, Rows.Of, TimeSpan.FromMinutes(1), CancellationToken.None);

    private static async Task RunSlowlyAsync(Database database, CancellationToken cancellationToken) =>
        await database.ReadAsync("UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b = -1 RETURN count(*) AS slowly", _ => { }, Rows.Of, cancellationToken);

    private static async Task<bool> EndsAsync(Database database)
    {
        for (var i = 0; i < 40; i++)
        {
            var running = await database.ReadAsync(
                "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'AS slowly' AND NOT currentQuery STARTS WITH 'SHOW' RETURN count(*) AS running", _ => { }, Rows.Of, CancellationToken.None);
            if (running[0][0].GetInt32() == 0)
            {
                return true;
            }

            await Task.Delay(250);
        }

        return false;
    }
}
