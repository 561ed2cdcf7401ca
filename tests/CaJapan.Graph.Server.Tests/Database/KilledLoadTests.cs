using System.Text;
using CaJapan.Graph.Api.Answering;
using CaJapan.Graph.Facts;
using CaJapan.Graph.Folding;
using CaJapan.Graph.Neo4j.Loading;
using CaJapan.Graph.Neo4j.Tests.Servers;
using CaJapan.Graph.Server.Data;
using CaJapan.Graph.Server.Tests.Http;
using Xunit.Abstractions;

namespace CaJapan.Graph.Server.Tests.Database;

/// <summary>Loads that are killed while they write, and readers meanwhile.</summary>
[Collection(DatabaseCollection.Name)]
public sealed class KilledLoadTests(Neo4jFixture neo4j, ITestOutputHelper output)
{
    private const int Kills = 3;

    // Tells of a mixture: the hash, numbers that the load notes, and lists that are read from nodes and relationships.
    private const string Question =
        """{"query":"{ dataset { hash } meetings(first: 100) { totalCount nodes { id delegations { id } } } officials(first: 100) { totalCount nodes { id } } facts(first: 100) { totalCount nodes { id source { id } } } }"}""";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    [SkippableFact]
    public async Task Whoever_asks_gets_one_data_set_whole_whatever_happens_to_loads()
    {
        await LoadedSeeds.InAsync(neo4j.Options);
        var (seeds, all) = (await AnswerAsync(DatasetScope.Seeds), await AnswerAsync(DatasetScope.All));
        await using var server = await RunningServer.StartAsync(new Dictionary<string, string?>(StringComparer.Ordinal), GraphLoader.Of(neo4j.Options, new ServiceLimits()));
        (await AskAsync(server)).ShouldBe(seeds);
        using var end = new CancellationTokenSource();
        var reading = ReadAsync(server, [seeds, all], end.Token);

        var seed = Environment.TickCount;
        var random = new Random(seed);
        output.WriteLine($"seed {seed}");
        for (var kill = 0; kill < Kills; kill++)
        {
            var (scope, after) = kill % 2 == 0 ? (DatasetScope.All, all) : (DatasetScope.Seeds, seeds);
            var graph = LoadedSeeds.Folded(scope);
            var size = graph.Nodes.Length + graph.Relationships.Length;
            await KillAsync(scope, random.Next(size));
            (await AskAsync(server)).ShouldBeOneOf(seeds, all);

            await LoadAsync(graph);
            (await AskAsync(server)).ShouldBe(after);
            (await neo4j.RunAsync("MATCH (n:Node|FormerId) RETURN count(DISTINCT n.generation)"))[0][0].GetInt32().ShouldBe(1);
        }

        await end.CancelAsync();
        var answers = await reading;
        output.WriteLine($"{answers} answers meanwhile");
        answers.ShouldBeGreaterThan(20);
    }

    private static async Task<string> AnswerAsync(DatasetScope scope)
    {
        using var error = new StringWriter();
        var graph = GraphLoader.Load(Repository.Path("seeds"), scope, new ServiceLimits(), error).ShouldNotBeNull(error.ToString());
        await using var server = await RunningServer.StartAsync(new Dictionary<string, string?>(StringComparer.Ordinal), graph);
        return await AskAsync(server);
    }

    private static async Task<string> AskAsync(RunningServer server)
    {
        using var answer = await server.Client.PostAsync(new Uri("/graphql", UriKind.Relative), new StringContent(Question, Encoding.UTF8, "application/json"));
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>Asks again and again.</summary>
    /// <returns>How many answers there were; each was one of those expected.</returns>
    private static async Task<int> ReadAsync(RunningServer server, string[] expected, CancellationToken end)
    {
        var answers = 0;
        for (; !end.IsCancellationRequested; answers++)
        {
            (await AskAsync(server)).ShouldBeOneOf(expected);
            await Task.Delay(Pause, CancellationToken.None);
        }

        return answers;
    }

    // The generation before is kept for five seconds, within which every answer is there.
    private async Task LoadAsync(PropertyGraph graph)
    {
        using var loader = new Neo4jLoader(neo4j.Options, TimeProvider.System);
        await loader.LoadAsync(graph, new LoadOptions { Replace = true, RetireAfter = TimeSpan.FromSeconds(5) }, progress: null, CancellationToken.None);
    }

    /// <summary>Loads in a process of its own, and kills that as soon as it has written so many nodes and relationships.</summary>
    private async Task KillAsync(DatasetScope scope, int written)
    {
        var before = await SizeAsync();
        using var load = Shell.Start(
            [("Neo4j__Uri", neo4j.Options.Uri.ToString()), ("Neo4j__User", neo4j.Options.User!), ("Neo4j__Password", neo4j.Options.Password!), ("Limits__OperationTime", "2")],
            ["load", "--scope", scope.ToString()]);
        int now;
        while ((now = await SizeAsync()) <= before + written && !load.HasExited)
        {
            await Task.Delay(Pause);
        }

        output.WriteLine($"{scope} killed{(load.HasExited ? " after it had ended" : string.Empty)} when {now - before} were written");
        load.Kill();
        await load.WaitForExitAsync();
    }

    private async Task<int> SizeAsync() => (await neo4j.RunAsync("RETURN COUNT { () } + COUNT { ()-->() }"))[0][0].GetInt32();
}
