using CaJapan.Graph.Neo4j.Tests.Servers;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Tests.Client;

public sealed class DatabaseTests
{
    private static readonly GraphQuery Query = new([new Column.Count(new NodeSet.All(Ontology.NodeTypes.Meeting))], 0);

    [Theory]
    [InlineData("200 OK", "<html>", "STORE_FAILED")]
    [InlineData("200 OK", "", "STORE_FAILED")]
    [InlineData("200 OK", "{}", "STORE_FAILED")]
    [InlineData("200 OK", """{"data":{"fields":["x"],"values":[[["many"]]]""", "STORE_FAILED")]
    [InlineData("200 OK", """{"data":{"fields":["x"],"values":[[{"a":1}]]}}""", "STORE_FAILED")]
    [InlineData("200 OK", """{"data":{"fields":["x"],"values":[[[99999999999]]]}}""", "STORE_FAILED")]
    [InlineData("404 Not Found", "", "STORE_VERSION")]
    [InlineData("404 Not Found", """{"errors":[{"code":"Neo.ClientError.Database.DatabaseNotFound","message":"x"}]}""", "STORE_NO_DATABASE")]
    [InlineData("401 Unauthorized", "", "STORE_UNAUTHORIZED")]
    [InlineData("400 Bad Request", """{"errors":[{"code":"Neo.ClientError.Statement.SyntaxError","message":"x"}]}""", "STORE_FAILED")]
    [InlineData("400 Bad Request", """{"errors":[{"code":"Neo.ClientError.Request.Invalid","message":"org.neo4j.memory.MemoryLimitExceededException: x"}]}""", "STORE_OUT_OF_MEMORY")]
    [InlineData("202 Accepted", """{"data":{"fields":["x"],"values":[[[3]]]},"errors":[{"code":"Neo.TransientError.General.MemoryPoolOutOfMemoryError","message":"x"}]}""", "STORE_OUT_OF_MEMORY")]
    [InlineData("202 Accepted", """{"data":{"fields":["x"],"values":[[[3]]]},"errors":[{"code":"Neo.ClientError.Transaction.TransactionTimedOut","message":"x"}]}""", "STORE_TIMEOUT")]
    public async Task Tells_what_is_wrong_by_a_stable_code(string status, string body, string code)
    {
        await using var server = ScriptedServer.Answering(status, body);
        using var store = new Neo4jStore(server.Options, TimeProvider.System);

        (await Should.ThrowAsync<GraphStoreException>(async () => await store.ExecuteAsync(Query, [], CancellationToken.None))).Code.ShouldBe(code);
        server.Requests.ShouldBe(1);
    }

    [Theory]
    [InlineData("503 Service Unavailable", "")]
    [InlineData("500 Internal Server Error", "<html>")]
    [InlineData("202 Accepted", """{"data":{"fields":[],"values":[]},"errors":[{"code":"Neo.TransientError.Transaction.DeadlockDetected","message":"x"}]}""")]
    public async Task Tries_a_read_again_where_that_may_help(string status, string body)
    {
        await using var server = ScriptedServer.Answering(status, body);
        using var store = new Neo4jStore(server.Options, TimeProvider.System);

        (await Should.ThrowAsync<GraphStoreException>(async () => await store.ExecuteAsync(Query, [], CancellationToken.None))).Code.ShouldBe("STORE_UNAVAILABLE");
        server.Requests.ShouldBe(3);
    }

    [Fact]
    public async Task Tells_that_nothing_is_there()
    {
        using var store = new Neo4jStore(new Neo4jOptions { Uri = new Uri($"http://127.0.0.1:{Neo4jServer.FreePort()}") }, TimeProvider.System);

        (await Should.ThrowAsync<GraphStoreException>(async () => await store.CheckAsync(CancellationToken.None))).Code.ShouldBe("STORE_UNAVAILABLE");
    }

    [Theory]
    [InlineData("""{"data":{"values":[["5.25.1",null,null,null,false]]}}""", "The database is Neo4j 5.25.1; this service needs 5.26 or newer.")]
    [InlineData("""{"data":{"values":[["4.4.0",null,null,null,false]]}}""", "The database is Neo4j 4.4.0; this service needs 5.26 or newer.")]
    public async Task Tells_of_a_version_that_is_too_old(string body, string message)
    {
        await using var server = ScriptedServer.Answering("200 OK", body);
        using var store = new Neo4jStore(server.Options, TimeProvider.System);

        (await Should.ThrowAsync<GraphStoreException>(async () => await store.CheckAsync(CancellationToken.None))).Message.ShouldBe(message);
    }

    [Fact]
    public async Task Reads_rows_and_texts_as_they_are()
    {
        await using var server = ScriptedServer.Answering("200 OK", """{"notifications":[{"x":[]}],"data":{"fields":["x"],"values":[[[7]]]},"bookmarks":["b"]}""");
        using var store = new Neo4jStore(server.Options, TimeProvider.System);

        using var result = await store.ExecuteAsync(Query, [], CancellationToken.None);

        result[result.Root][0].AsInteger.ShouldBe(7);
    }

    [Fact]
    public async Task Cancels_at_once_when_nobody_waits()
    {
        using var store = new Neo4jStore(new Neo4jOptions { Uri = new Uri("http://127.0.0.1:1") }, TimeProvider.System);
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(async () => await store.ExecuteAsync(Query, [], gone.Token));
    }
}
