using CaJapan.GraphQL.Execution.Resolution;

namespace CaJapan.GraphQL.Execution;

/// <summary>A resolved operation with the plan that its executor makes of it, kept for all requests of one shape.</summary>
internal sealed class PreparedPlan(ResolvedOperation operation)
{
    private object? _plan;

    public ResolvedOperation Operation => operation;

    public TPlan Plan<TPlan>(Func<ResolvedOperation, TPlan> make)
        where TPlan : class =>
        (TPlan)(Volatile.Read(ref _plan) ?? Interlocked.CompareExchange(ref _plan, make(operation), null) ?? _plan);
}
