using System.Runtime.CompilerServices;
using CaJapan.Graph.Neo4j.Client;
using CaJapan.Graph.Neo4j.Profiling;
using CaJapan.Graph.Neo4j.Translation;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j;

/// <summary>The graph in a Neo4j database: each query is one Cypher statement in one read transaction. Of the facts it holds nothing itself; it keeps the statements of a query as long as the query lives.</summary>
public sealed class Neo4jStore : IGraphStore, IDisposable
{
    private readonly Database _database;
    private readonly ConditionalWeakTable<GraphQuery, Translations> _translations = [];

    /// <summary>A store; nothing is sent before the first query.</summary>
    /// <exception cref="ArgumentException">The options have a <see cref="Neo4jOptions.Problem"/>.</exception>
    public Neo4jStore(Neo4jOptions options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(options);
        _database = new Database(options, time);
    }

    /// <inheritdoc/>
    public async ValueTask<DatasetIdentity> IdentifyAsync(CancellationToken cancellationToken) => (await CheckAsync(cancellationToken)).Identity;

    /// <summary>Whether the database can answer: it is reached, lets this service in, is new enough, and holds its data.</summary>
    /// <exception cref="GraphStoreException">It cannot; the message says which of these it is.</exception>
    public async ValueTask<StoreState> CheckAsync(CancellationToken cancellationToken)
    {
        var rows = await _database.ReadAsync(StoreState.Statement, _ => { }, Rows.Of, cancellationToken);
        return StoreState.Of(rows);
    }

    /// <inheritdoc/>
    public async ValueTask<ResultTree> ExecuteAsync(GraphQuery query, object?[] parameters, CancellationToken cancellationToken)
    {
        var statement = Translate(query, parameters);
        var result = await _database.ReadAsync(
            statement.Text,
            json => statement.WriteParameters(json, parameters),
            body => Answer.Read(body.Array!, body.Count, statement.Reader, parameters),
            cancellationToken);
        if (result is null)
        {
            await CheckAsync(cancellationToken);
            throw StoreFaults.Empty();
        }

        return result;
    }

    /// <summary>Executes a query and tells how Neo4j went about it, instead of the result.</summary>
    /// <param name="parameters">As for <see cref="ExecuteAsync"/>.</param>
    /// <exception cref="GraphStoreException">The database cannot answer.</exception>
    public ValueTask<StatementProfile> ProfileAsync(GraphQuery query, object?[] parameters, CancellationToken cancellationToken)
    {
        var statement = Translator.Translate(query, new StatementVariant(parameters));
        return _database.ReadAsync($"PROFILE\n{statement.Text}", json => statement.WriteParameters(json, parameters), StatementProfile.Of, cancellationToken);
    }

    /// <inheritdoc/>
    public void Dispose() => _database.Dispose();

    private Statement Translate(GraphQuery query, object?[] parameters) => _translations.GetValue(query, static q => new Translations(q)).For(parameters);
}
