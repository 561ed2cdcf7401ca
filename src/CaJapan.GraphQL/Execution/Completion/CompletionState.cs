using System.Collections.Immutable;
using CaJapan.GraphQL.Execution.Coercion;
using CaJapan.GraphQL.Execution.Json;
using CaJapan.GraphQL.Execution.Resolution;

namespace CaJapan.GraphQL.Execution.Completion;

/// <summary>What the completion of one request shares across all its values: the output, the way from the root to the value at hand, and the errors so far.</summary>
internal sealed class CompletionState(ResolvedOperation operation, VariableValues variables, JsonOutput output, CancellationToken cancellation)
{
    private const int StepsBetweenLooks = 256;

    private PathStep[] _path = new PathStep[16];
    private int _depth;
    private int _steps;
    private List<GraphQLError>? _errors;

    public ResolvedOperation Operation { get; } = operation;

    public VariableValues Variables { get; } = variables;

    public JsonOutput Output { get; } = output;

    public ImmutableArray<GraphQLError> Errors => _errors is null ? [] : [.. _errors];

    public void Enter(ResolvedField field) => Enter(new PathStep(field, Index: 0));

    public void Enter(int index) => Enter(new PathStep(Field: null, index));

    public void Leave() => _depth--;

    /// <summary>Notes an error at the value at hand. An error that knows its places keeps them.</summary>
    public void Report(GraphQLError error, ResolvedField? field)
    {
        var path = ImmutableArray.CreateBuilder<PathSegment>(_depth);
        foreach (var step in _path.AsSpan(0, _depth))
        {
            path.Add(step.Field is { } entered ? entered.ResponseName : step.Index);
        }

        (_errors ??= []).Add(error with
        {
            Locations = error.Locations.IsEmpty && field is not null ? field.Locations : error.Locations,
            Path = field is null ? default : path.MoveToImmutable(),
        });
    }

    private void Enter(PathStep step)
    {
        // To look at the token at each step would cost more than the step.
        if (++_steps % StepsBetweenLooks == 0)
        {
            cancellation.ThrowIfCancellationRequested();
        }

        if (_depth == _path.Length)
        {
            Array.Resize(ref _path, _depth * 2);
        }

        _path[_depth++] = step;
    }
}
