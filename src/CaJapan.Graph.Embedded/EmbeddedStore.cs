using System.Runtime.CompilerServices;
using CaJapan.Graph.Embedded.Compilation;
using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Embedded.Storage;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded;

/// <summary>A graph store within the process: answers from one <see cref="Snapshot"/>, at once, for any number of threads. It binds each query to the snapshot once and keeps that as long as the query lives.</summary>
public sealed class EmbeddedStore : IGraphStore
{
    private readonly Snapshot _snapshot;
    private readonly ConditionalWeakTable<GraphQuery, CompiledQuery> _compiled = [];

    /// <summary>A store that answers from a snapshot.</summary>
    public EmbeddedStore(Snapshot snapshot) => _snapshot = snapshot;

    /// <inheritdoc/>
    public ValueTask<DatasetIdentity> IdentifyAsync(CancellationToken cancellationToken) => ValueTask.FromResult(_snapshot.Identity);

    /// <inheritdoc/>
    public ValueTask<ResultTree> ExecuteAsync(GraphQuery query, object?[] parameters, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Execute(query, parameters, cancellationToken));

    /// <summary>Answers a query at once.</summary>
    internal ResultTree Execute(GraphQuery query, object?[] parameters, CancellationToken cancellationToken) =>
        _compiled.GetValue(query, q => QueryCompiler.Compile(q, _snapshot)).Execute(parameters, cancellationToken);
}
