using CaJapan.GraphQL.Execution.Coercion;
using CaJapan.GraphQL.Execution.Resolution;

namespace CaJapan.GraphQL.Execution;

/// <summary>A request that nothing is missing from but data.</summary>
public sealed class PreparedRequest
{
    private readonly PreparedPlan _plan;

    internal PreparedRequest(PreparedPlan plan, VariableValues variables)
    {
        _plan = plan;
        Variables = variables;
    }

    /// <summary>What is to be executed. It may have been resolved for an earlier request, so parameters are to be read from <see cref="Variables"/>.</summary>
    public ResolvedOperation Operation => _plan.Operation;

    /// <summary>The variables of this very request.</summary>
    public VariableValues Variables { get; }

    /// <summary>The plan for the operation: the one made for an earlier request, or a new one.</summary>
    /// <param name="make">
    /// Makes a plan that does not depend on the values of parameters. Two threads may make one at once; the first is kept. All callers ask for one type of plan.
    /// </param>
    public TPlan Plan<TPlan>(Func<ResolvedOperation, TPlan> make)
        where TPlan : class => _plan.Plan(make);
}
