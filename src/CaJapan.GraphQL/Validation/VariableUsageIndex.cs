using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Validation;

// Which variables each definition uses. It is filled during the one walk of the document and read at the end of it.
internal sealed class VariableUsageIndex(FragmentIndex fragments)
{
    private readonly Dictionary<ExecutableDefinitionNode, List<VariableUsage>> _usages = new(ReferenceEqualityComparer.Instance);

    public void Add(ExecutableDefinitionNode definition, VariableUsage usage)
    {
        if (!_usages.TryGetValue(definition, out var usages))
        {
            _usages[definition] = usages = [];
        }

        usages.Add(usage);
    }

    /// <summary>The uses in an operation and in all fragments that it reaches.</summary>
    public IEnumerable<VariableUsage> ReachedFrom(OperationDefinitionNode operation)
    {
        ExecutableDefinitionNode[] definitions = [operation, .. fragments.ReachedFrom(operation)];
        return definitions.SelectMany(definition => _usages.TryGetValue(definition, out var usages) ? usages : []);
    }
}
