using CaJapan.Graph.Embedded.Storage;
using CaJapan.Graph.Embedded.Tests.Naive;
using CaJapan.Graph.Embedded.Tests.Random;

namespace CaJapan.Graph.Embedded.Tests;

public sealed class RandomQueryTests
{
    private const int QueriesPerGraph = 40;

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Answers_as_the_naive_evaluator_does(int seed)
    {
        var random = new System.Random(seed);
        var graph = new RandomGraph(random, most: seed % 3 == 0 ? 60 : 10).Make();
        var snapshot = Snapshot.Of(graph);
        var store = new EmbeddedStore(seed % 2 == 0 ? snapshot : Reread(snapshot));
        for (var i = 0; i < QueriesPerGraph; i++)
        {
            var (query, parameters) = new RandomQuery(random, graph).Make();
            using var result = store.Execute(query, parameters, CancellationToken.None);

            result.Render().ShouldBe(new NaiveEvaluator(graph, parameters).Answer(query), $"seed {seed}, query {i}:\n{query}");
        }
    }

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(0, 50)];

    private static Snapshot Reread(Snapshot snapshot)
    {
        using var file = new MemoryStream();
        SnapshotFile.Write(snapshot, file);
        file.Position = 0;
        return SnapshotFile.Read(file);
    }
}
