using System.Text.Json;
using CaJapan.Graph.Folding;
using CaJapan.Graph.Neo4j.Client;
using CaJapan.Graph.Neo4j.Cypher;
using CaJapan.Graph.Neo4j.Translation;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Loading;

/// <summary>One load while it runs.</summary>
/// <param name="current">The generation that answers when it begins; 0 for none.</param>
internal sealed class LoadRun(Database database, PropertyGraph graph, long current, LoadOptions options, IProgress<LoadProgress>? progress, CancellationToken cancellationToken)
{
    private long _generation;

    /// <summary>Applies migrations and notes each.</summary>
    public async Task MigrateAsync(IEnumerable<Migration> migrations)
    {
        foreach (var migration in migrations)
        {
            foreach (var statement in migration.Statements)
            {
                await RunAsync(statement, _ => { });
            }

            await RunAsync("MERGE (m:Migration {name: $name}) RETURN 1", json => json.WriteString("name", migration.Name));
        }

        await RunAsync("CALL db.awaitIndexes(60)", _ => { });
    }

    /// <summary>Takes a generation that no other load writes, not even one that was killed and whose last batch the database still works on. A load that took one before can answer no more.</summary>
    public async Task BeginAsync()
    {
        // Writing the name takes the node's lock before its number is read.
        var begun = await RunAsync(
            """
            MERGE (load:Load {name: 'load'})
            SET load.name = 'load'
            WITH load
            OPTIONAL MATCH (current:Current)
            WITH load, coalesce(current.generation, 0) AS before WHERE before = $before
            SET load.generation = CASE WHEN load.generation > before THEN load.generation ELSE before END + 1
            RETURN load.generation
            """,
            json => json.WriteNumber("before", current));
        _generation = begun is [var row] ? row[0].GetInt64() : throw Busy();
    }

    /// <summary>Removes every generation but the one that answers, and other people's data where that is to go.</summary>
    public async Task ClearAsync(bool foreign)
    {
        await DeleteAsync(LoadStage.Clear, "MATCH (n:Node) WHERE n.generation <> $current AND n.generation < $generation");
        await DeleteAsync(LoadStage.Clear, "MATCH (n:FormerId) WHERE n.generation <> $current AND n.generation < $generation");
        await DeleteAsync(LoadStage.Clear, "MATCH (n:Generation) WHERE n.generation <> $current AND n.generation < $generation");
        if (foreign)
        {
            await DeleteAsync(LoadStage.Clear, $"MATCH (n) WHERE {StoredModel.IsForeign}");
        }
    }

    /// <summary>Writes the new generation.</summary>
    public async Task WriteAsync()
    {
        var done = 0;
        foreach (var (type, first, count) in Runs(graph.Nodes.Length, i => graph.Nodes[i].Type))
        {
            await RunAsync(
                $"UNWIND $rows AS row CREATE (n:{StoredModel.Labels(type)}) SET n = row",
                json => WriteRows(json, first, count, i => StoredModel.WriteNode(json, graph.Nodes[i], _generation)));
            progress?.Report(new(LoadStage.Nodes, done += count, graph.Nodes.Length));
        }

        await WriteFormerIdsAsync();
        done = 0;
        var said = new SaidOrder(graph);
        foreach (var (type, first, count) in Runs(graph.Relationships.Length, i => graph.Relationships[i].Type))
        {
            await RunAsync(
                $$"""
                UNWIND $rows AS row
                MATCH (from:Node {generation: $generation, id: row.from})
                MATCH (to:Node {generation: $generation, id: row.to})
                CREATE (from)-[r:{{Quoting.Name(type.Name)}}]->(to) SET r = row.properties
                """,
                json => WriteRows(json, first, count, i => WriteRelationship(json, i, said)));
            progress?.Report(new(LoadStage.Relationships, done += count, graph.Relationships.Length));
        }

        await WriteCountsAsync();
    }

    /// <summary>Makes the new generation the one that answers, unless another load has begun or done so meanwhile.</summary>
    public async Task FlipAsync()
    {
        var flipped = await RunAsync(
            """
            MATCH (load:Load {name: 'load'})
            SET load.name = 'load'
            WITH load WHERE load.generation = $generation
            MERGE (current:Current {name: 'current'})
            WITH current WHERE coalesce(current.generation, 0) = $before
            SET current.generation = $generation, current.hash = $hash, current.version = $version, current.model = $model
            RETURN current.generation
            """,
            json =>
            {
                json.WriteNumber("before", current);
                json.WriteNumber("generation", _generation);
                json.WriteString("hash", graph.Identity.Hash);
                json.WriteString("version", graph.Identity.Version);
                json.WriteNumber("model", StoredModel.Version);
            });
        if (flipped.Count == 0)
        {
            throw Busy();
        }
    }

    /// <summary>Removes the generation that answered before, and what a killed load wrote after <see cref="ClearAsync"/>.</summary>
    public async Task RetireAsync()
    {
        await DeleteAsync(LoadStage.Retire, "MATCH (n:Node) WHERE n.generation < $generation AND n.id IS NOT NULL");
        await DeleteAsync(LoadStage.Retire, "MATCH (n:FormerId) WHERE n.generation < $generation");
        await DeleteAsync(LoadStage.Retire, "MATCH (n:Generation) WHERE n.generation < $generation");
    }

    private static GraphStoreException Busy() => new(StoreErrorCodes.Busy, "Another load has begun or finished while this one was running. Nothing was changed; run it again.");

    private async Task WriteCountsAsync() => await RunAsync(
        "CREATE (g:Generation {generation: $generation}) SET g += $counts",
        json =>
        {
            json.WriteNumber("generation", _generation);
            json.WriteStartObject("counts");
            foreach (var type in NodeTypes.All)
            {
                json.WriteNumber(StoredNames.CountOf(type), graph.Nodes.Count(n => n.Type == type));
            }

            json.WriteEndObject();
        });

    private async Task WriteFormerIdsAsync()
    {
        var former = graph.Nodes.Select((n, i) => (Node: n, Place: i))
            .Where(n => n.Node.Type.IsEntity)
            .SelectMany(n => ((string[]?)n.Node["formerIds"] ?? []).Select(id => (Id: id, Now: n.Node.Id, n.Place)))
            .ToList();
        for (var first = 0; first < former.Count; first += options.BatchSize)
        {
            var start = first;
            await RunAsync(
                """
                UNWIND $rows AS row
                MATCH (n:Node {generation: $generation, id: row.now})
                CREATE (:FormerId {generation: $generation, id: row.id})-[:RESOLVES_TO {place: row.place}]->(n)
                """,
                json => WriteRows(json, start, Math.Min(options.BatchSize, former.Count - start), i =>
                {
                    json.WriteStartObject();
                    json.WriteString("id", former[i].Id);
                    json.WriteString("now", former[i].Now);
                    json.WriteNumber("place", former[i].Place);
                    json.WriteEndObject();
                }));
        }
    }

    private void WriteRelationship(Utf8JsonWriter json, int place, SaidOrder said)
    {
        var relationship = graph.Relationships[place];
        StoredModel.WriteRelationship(json, relationship, graph.Nodes[relationship.From].Id, graph.Nodes[relationship.To].Id, said.Of(place));
    }

    private void WriteRows(Utf8JsonWriter json, int first, int count, Action<int> write)
    {
        json.WriteNumber("generation", _generation);
        json.WriteStartArray("rows");
        for (var i = first; i < first + count; i++)
        {
            write(i);
        }

        json.WriteEndArray();
    }

    // Batches of one type each, since labels and types of relationships are part of a statement's text.
    private IEnumerable<(TType Type, int First, int Count)> Runs<TType>(int length, Func<int, TType> typeOf)
        where TType : class
    {
        for (var first = 0; first < length;)
        {
            var type = typeOf(first);
            var count = 1;
            while (first + count < length && count < options.BatchSize && typeOf(first + count) == type)
            {
                count++;
            }

            yield return (type, first, count);
            first += count;
        }
    }

    private async Task DeleteAsync(LoadStage stage, string match)
    {
        for (var (done, last) = (0, 1); last > 0; done += last)
        {
            var rows = await RunAsync(
                $"{match} WITH n LIMIT $limit DETACH DELETE n RETURN count(*)",
                json =>
                {
                    json.WriteNumber("current", current);
                    json.WriteNumber("generation", _generation);
                    json.WriteNumber("limit", options.BatchSize);
                });
            last = rows[0][0].GetInt32();
            if (last > 0)
            {
                progress?.Report(new(stage, done + last, null));
            }
        }
    }

    private ValueTask<IReadOnlyList<JsonElement>> RunAsync(string statement, Action<Utf8JsonWriter> parameters) =>
        database.WriteAsync(statement, parameters, Rows.Of, options.BatchTimeout, cancellationToken);
}
