using CaJapan.Graph.Embedded.Predicates;
using CaJapan.Graph.Embedded.Storage;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Evaluation;

/// <summary>One execution of a query: its parameter values, the result it fills, and what it has touched so far.</summary>
internal sealed class Run(Snapshot snapshot, object?[] parameters, int listLength, int testCount, int setCount, CancellationToken cancellationToken)
{
    private const int StepsBetweenChecks = 4096;

    private readonly CodeTest?[] _tests = new CodeTest?[testCount];
    private readonly (int Scope, NodeBuffer? Nodes)[] _sets = new (int, NodeBuffer?)[setCount];
    private readonly Stack<NodeBuffer> _buffers = new();
    private long _nextCheck = StepsBetweenChecks;

    public Snapshot Snapshot { get; } = snapshot;

    /// <summary>How many rows a list without pages may have.</summary>
    public int ListLength { get; } = listLength;

    public ResultTree Result { get; } = new(snapshot.Texts.Json, SymbolTexts.Json);

    /// <summary>How many nodes, relationships and index entries it has looked at.</summary>
    public long Steps { get; private set; }

    /// <summary>The node whose companions a page gives, while its edges are filled.</summary>
    public int CompanionOf { get; set; } = -1;

    /// <summary>The first property of the relationship that led to the node in scope, while the rows of relationships are filled: a text, or missing.</summary>
    public int EdgeText { get; set; } = PropertyValues.Missing;

    /// <summary>Counts steps; now and then looks whether anybody still waits for the answer.</summary>
    public void Touch(int count = 1)
    {
        Steps += count;
        if (Steps >= _nextCheck)
        {
            _nextCheck = Steps + StepsBetweenChecks;
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    public object? this[Parameter parameter] => parameters[parameter.Index];

    public string[] Texts(Parameter parameter) => (string[]?)parameters[parameter.Index] ?? [];

    public int Integer(Parameter parameter) => (int)parameters[parameter.Index]!;

    /// <summary>The test of a predicate, made from its parameter once a run.</summary>
    public CodeTest Test(TestPredicate predicate) => _tests[predicate.Slot] ??= predicate.Prepare(this);

    /// <summary>What a set that is remembered had with this node in scope; empty, and to be filled, where another was in scope last.</summary>
    public (NodeBuffer Nodes, bool IsFilled) Remember(int slot, int scope)
    {
        ref var set = ref _sets[slot];
        if (set.Nodes is { } nodes && set.Scope == scope)
        {
            return (nodes, true);
        }

        set.Nodes ??= new NodeBuffer();
        set.Nodes.Clear();
        set.Scope = scope;
        return (set.Nodes, false);
    }

    public NodeBuffer Rent() => _buffers.TryPop(out var buffer) ? buffer : new NodeBuffer();

    public void Return(NodeBuffer buffer)
    {
        buffer.Clear();
        _buffers.Push(buffer);
    }
}
