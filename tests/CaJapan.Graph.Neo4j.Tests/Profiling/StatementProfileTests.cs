using CaJapan.Graph.Embedded.Tests;
using CaJapan.Graph.Neo4j.Client;
using CaJapan.Graph.Neo4j.Profiling;
using CaJapan.Graph.Neo4j.Tests.Servers;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Tests.Profiling;

[Collection(Neo4jCollection.Name)]
public sealed class StatementProfileTests(Neo4jFixture neo4j)
{
    private static readonly GraphQuery Countries = new([new Column.Count(new NodeSet.All(NodeTypes.Country))], 0);

    [SkippableFact]
    public async Task Tells_what_each_operator_did()
    {
        await neo4j.LoadAsync(new TestGraph().Node(NodeTypes.Country, "country:JP").Node(NodeTypes.Country, "country:KZ").ToGraph());
        using var store = new Neo4jStore(neo4j.Options, TimeProvider.System);

        var profile = await store.ProfileAsync(Countries, [], CancellationToken.None);

        profile.Result.Name.ShouldBe("ProduceResults");
        profile.Result.Rows.ShouldBe(1);
        profile.DbHits.ShouldBeGreaterThan(2);
        profile.ToString().ShouldContain("current:Current");
    }

    [SkippableFact]
    public async Task Is_never_one_of_a_statement_that_writes()
    {
        using var database = new Database(neo4j.Options, TimeProvider.System);

        (await Should.ThrowAsync<GraphStoreException>(async () => await database.ReadAsync("PROFILE CREATE (n:Person) RETURN n.name", _ => { }, StatementProfile.Of, CancellationToken.None)))
            .InnerException.ShouldBeOfType<QueryApiException>().Code.ShouldBe("Neo.ClientError.Statement.AccessMode");
        (await database.ReadAsync("MATCH (n:Person) RETURN count(n)", _ => { }, Rows.Of, CancellationToken.None))[0][0].GetInt32().ShouldBe(0);
    }

    [Fact]
    public void Is_printed_as_Neo4j_draws_it()
    {
        ProfiledOperator Leaf(string name, string details, long rows, long hits) => new(name, details, rows, hits, []);
        var each = new ProfiledOperator("Projection", "n.id", 12, 1_200, [Leaf("Argument", "n", 12, 0)]);
        var apply = new ProfiledOperator("Apply", string.Empty, 12, 0, [Leaf("NodeByLabelScan", "n:Country", 12, 13), each]);

        new StatementProfile(new("ProduceResults", $"a\n  {new string('b', 200)}", 1, 0, [apply])).ToString().ShouldBe(
            $"""
            rows  db hits  operator
               1        0  ProduceResults a {new string('b', 118)}…
              12        0  Apply
              12    1,200  | Projection n.id
              12        0  | Argument n
              12       13  NodeByLabelScan n:Country
               1    1,213  in total, by 5 operators

            """);
    }

    [Theory]
    [InlineData("""{"data":{"fields":["x"],"values":[[1]]}}""", "STORE_FAILED")]
    [InlineData("""{"data":{"fields":["x"],"values":[]},"errors":[{"code":"Neo.ClientError.Transaction.TransactionTimedOut","message":"x"}]}""", "STORE_TIMEOUT")]
    public async Task Is_missed_with_a_stable_code(string body, string code)
    {
        await using var server = ScriptedServer.Answering("202 Accepted", body);
        using var store = new Neo4jStore(server.Options, TimeProvider.System);

        (await Should.ThrowAsync<GraphStoreException>(async () => await store.ProfileAsync(Countries, [], CancellationToken.None))).Code.ShouldBe(code);
    }
}
