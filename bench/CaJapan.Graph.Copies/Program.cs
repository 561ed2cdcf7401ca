using System.Diagnostics;
using System.Globalization;
using CaJapan.Graph.Copies;
using CaJapan.Graph.Folding;
using CaJapan.Graph.Neo4j;
using CaJapan.Graph.Neo4j.Loading;
using CaJapan.Graph.Seeds;

// Loads copies of the seeds, with at least so many relationships, into the Neo4j that Neo4j__Uri, Neo4j__User and Neo4j__Password name.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is not [var wanted] || !int.TryParse(wanted, CultureInfo.InvariantCulture, out var relationships))
{
    await Console.Error.WriteLineAsync("Usage: CaJapan.Graph.Copies RELATIONSHIPS");
    return 2;
}

var clock = Stopwatch.StartNew();
var seeds = SeedLoader.Load("seeds");
if (seeds.Dataset is not { } dataset)
{
    await Console.Error.WriteLineAsync(seeds.ToString());
    return 1;
}

var graph = new Copier(GraphFold.Fold(dataset)).Enlarge(relationships);
Console.WriteLine($"{clock.Elapsed.TotalSeconds:N1} s: {graph.Nodes.Length:N0} nodes, {graph.Relationships.Length:N0} relationships made");

var database = new Neo4jOptions
{
    Uri = new Uri(Environment.GetEnvironmentVariable("Neo4j__Uri") ?? "http://localhost:7474"),
    User = Environment.GetEnvironmentVariable("Neo4j__User"),
    Password = Environment.GetEnvironmentVariable("Neo4j__Password"),
};
using var loader = new Neo4jLoader(database, TimeProvider.System);
var told = TimeSpan.Zero;
await loader.LoadAsync(graph, new LoadOptions { RetireAfter = TimeSpan.Zero }, new Progress<LoadProgress>(Tell), CancellationToken.None);
Console.WriteLine($"{clock.Elapsed.TotalSeconds:N1} s: loaded");
return 0;

void Tell(LoadProgress progress)
{
    if (clock.Elapsed - told > TimeSpan.FromSeconds(10))
    {
        told = clock.Elapsed;
        Console.WriteLine($"{told.TotalSeconds:N1} s: {progress.Stage} {progress.Done:N0} of {progress.Total:N0}");
    }
}
