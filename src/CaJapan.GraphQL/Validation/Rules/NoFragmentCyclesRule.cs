using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Validation.Rules;

// A fragment that spreads itself, however indirectly, could never be expanded to its end.
internal sealed class NoFragmentCyclesRule(ValidationContext context) : SyntaxVisitor
{
    private readonly HashSet<string> _explored = new(StringComparer.Ordinal);

    protected override bool EnterOperationDefinition(OperationDefinitionNode node) => false;

    protected override bool EnterFragmentDefinition(FragmentDefinitionNode node)
    {
        if (_explored.Add(node.Name.Value))
        {
            Explore(node);
        }

        return false;
    }

    // Depth first, each fragment once, so a cycle is reported once, at the spread that closes it. The way is kept on a stack of our own:
    // a chain may be as long as the document has fragments.
    private void Explore(FragmentDefinitionNode first)
    {
        var path = new List<FragmentSpreadNode>();
        var enteredAt = new Dictionary<string, int>(StringComparer.Ordinal) { [first.Name.Value] = 0 };
        var way = new Stack<(FragmentDefinitionNode Fragment, int Next)>([(first, 0)]);
        while (way.TryPop(out var step))
        {
            var spreads = context.Fragments.SpreadsOf(step.Fragment);
            if (step.Next == spreads.Count)
            {
                enteredAt.Remove(step.Fragment.Name.Value);
                if (path.Count > 0)
                {
                    path.RemoveAt(path.Count - 1);
                }

                continue;
            }

            way.Push(step with { Next = step.Next + 1 });
            var spread = spreads[step.Next];
            var name = spread.Name.Value;
            if (enteredAt.TryGetValue(name, out var start))
            {
                Report(name, [.. path[start..], spread]);
            }
            else if (context.Fragments.Find(name) is { } fragment && _explored.Add(name))
            {
                enteredAt[name] = path.Count + 1;
                path.Add(spread);
                way.Push((fragment, 0));
            }
        }
    }

    private void Report(string fragmentName, FragmentSpreadNode[] cycle)
    {
        var via = cycle.Length == 1 ? "" : " via " + string.Join(", ", cycle[..^1].Select(spread => $"\"{spread.Name.Value}\""));
        context.Report($"Cannot spread fragment \"{fragmentName}\" within itself{via}.", cycle);
    }
}
