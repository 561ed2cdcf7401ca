using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Validation;

// The fragments of a document by name, and which of them each definition spreads.
internal sealed class FragmentIndex
{
    private readonly Dictionary<string, FragmentDefinitionNode> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<ExecutableDefinitionNode, IReadOnlyList<FragmentSpreadNode>> _spreads = new(ReferenceEqualityComparer.Instance);

    public FragmentIndex(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is FragmentDefinitionNode fragment)
            {
                _byName[fragment.Name.Value] = fragment;
            }
        }
    }

    /// <summary>The fragment of a name; of several, which is an error of its own, the last.</summary>
    public FragmentDefinitionNode? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The spreads inside a definition at any depth: those of a selection set before those of the sets inside it, the last inner set first.</summary>
    public IReadOnlyList<FragmentSpreadNode> SpreadsOf(ExecutableDefinitionNode definition)
    {
        if (!_spreads.TryGetValue(definition, out var spreads))
        {
            _spreads[definition] = spreads = FindSpreads(definition.SelectionSet);
        }

        return spreads;
    }

    /// <summary>The fragments that the operations spread, directly or through other fragments; each once, even where they form cycles.</summary>
    public IReadOnlyList<FragmentDefinitionNode> ReachedFrom(params IEnumerable<OperationDefinitionNode> operations)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var reached = new List<FragmentDefinitionNode>();
        foreach (var operation in operations)
        {
            AddSpreadsOf(operation);
        }

        // Grows while it is walked.
        for (var i = 0; i < reached.Count; i++)
        {
            AddSpreadsOf(reached[i]);
        }

        return reached;

        void AddSpreadsOf(ExecutableDefinitionNode definition)
        {
            foreach (var spread in SpreadsOf(definition))
            {
                if (names.Add(spread.Name.Value) && Find(spread.Name.Value) is { } fragment)
                {
                    reached.Add(fragment);
                }
            }
        }
    }

    private static List<FragmentSpreadNode> FindSpreads(SelectionSetNode selectionSet)
    {
        var spreads = new List<FragmentSpreadNode>();
        var pending = new Stack<SelectionSetNode>([selectionSet]);
        while (pending.TryPop(out var set))
        {
            foreach (var selection in set.Selections)
            {
                switch (selection)
                {
                    case FragmentSpreadNode spread:
                        spreads.Add(spread);
                        break;
                    case FieldNode { SelectionSet: { } inner }:
                        pending.Push(inner);
                        break;
                    case InlineFragmentNode inline:
                        pending.Push(inline.SelectionSet);
                        break;
                }
            }
        }

        return spreads;
    }
}
