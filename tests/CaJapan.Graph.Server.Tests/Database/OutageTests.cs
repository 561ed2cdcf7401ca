using System.Net;
using CaJapan.Graph.Neo4j.Tests.Servers;

namespace CaJapan.Graph.Server.Tests.Database;

/// <summary>A database that is away for a while and then back.</summary>
[Collection(DatabaseCollection.Name)]
public sealed class OutageTests(Neo4jFixture neo4j)
{
    private const int AtOnce = 100;

    // The pool of threads comes and goes by a few; a leak would be one for each of a thousand.
    private const int ThreadsMore = 16;
    private const int SocketsMore = 8;

    private static readonly Uri Question = new("/graphql?query={dataset{hash}}", UriKind.Relative);

    [SkippableFact]
    public async Task Says_a_thousand_times_that_the_database_is_gone_keeps_nothing_of_it_and_answers_again_when_it_is_back()
    {
        await LoadedSeeds.InAsync(neo4j.Options);
        Skip.If(neo4j.Server is null, "The database is not this run's to stop.");
        Skip.IfNot(OperatingSystem.IsLinux(), "Threads and sockets are counted in /proc.");
        await using var server = await ServingProcess.StartAsync(
            [("Store", "Neo4j"), ("Neo4j__Uri", neo4j.Options.Uri.ToString()), ("Neo4j__User", neo4j.Options.User!), ("Neo4j__Password", neo4j.Options.Password!), ("Logging__LogLevel__CaJapan", "None")],
            "--urls",
            "http://127.0.0.1:0");
        (await server.Client.GetStringAsync(Question)).ShouldContain("\"hash\"");

        await neo4j.Server.StopAsync();
        try
        {
            using var ready = await server.Client.GetAsync(new Uri("/health/ready", UriKind.Relative));
            ready.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
            (await ready.Content.ReadAsStringAsync()).ShouldBe("STORE_UNAVAILABLE The database cannot be reached.\n");

            // As many as at any later time are under way here, so that what is needed for them is there.
            await FailAsync(server.Client.BaseAddress!, AtOnce);
            var (threads, sockets) = (server.Threads, server.Sockets);

            await FailAsync(server.Client.BaseAddress!, 1_000);

            server.Threads.ShouldBeLessThanOrEqualTo(threads + ThreadsMore);
            server.Sockets.ShouldBeLessThanOrEqualTo(sockets + SocketsMore);
        }
        finally
        {
            await neo4j.Server.StartAsync();
        }

        (await server.Client.GetStringAsync(Question)).ShouldContain("\"hash\"");
    }

    // With connections of its own, which are closed in the end.
    private static async Task FailAsync(Uri server, int times)
    {
        using (var client = new HttpClient { BaseAddress = server })
        {
            await Parallel.ForEachAsync(Enumerable.Range(0, times), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (_, cancellationToken) =>
            {
                using var answer = await client.GetAsync(Question, cancellationToken);
                answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
                (await answer.Content.ReadAsStringAsync(cancellationToken)).ShouldBe("""{"errors":[{"message":"The database cannot be reached.","extensions":{"code":"STORE_UNAVAILABLE"}}]}""");
            });
        }

        await Task.Delay(TimeSpan.FromSeconds(1));
    }
}
