using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Validation.Limits;

// Counts how often fragments would be opened if every spread of every operation were followed. A few fragments that spread one another twice
// each make that number exponential, so it is added up instead of counted out: a fragment's own number is found once.
internal static class FragmentVisits
{
    public static void Check(ValidationContext context, int limit)
    {
        var visits = new Dictionary<FragmentDefinitionNode, long>(ReferenceEqualityComparer.Instance);
        long sum = 0;
        foreach (var definition in context.Document.Definitions)
        {
            if (definition is OperationDefinitionNode operation)
            {
                foreach (var spread in context.Fragments.SpreadsOf(operation))
                {
                    sum += context.Fragments.Find(spread.Name.Value) is { } fragment ? CountFrom(fragment, context.Fragments, visits, limit) : 0;
                }
            }
        }

        if (sum > limit)
        {
            context.Abort(LimitError.FragmentVisits(limit));
        }
    }

    // The fragment itself and all it opens; not above limit + 1. A spread that closes a cycle, an error of its own, counts for nothing.
    private static long CountFrom(FragmentDefinitionNode first, FragmentIndex fragments, Dictionary<FragmentDefinitionNode, long> visits, int limit)
    {
        var pending = new Stack<FragmentDefinitionNode>([first]);
        var opened = new HashSet<FragmentDefinitionNode>(ReferenceEqualityComparer.Instance);
        while (pending.TryPeek(out var fragment))
        {
            var inner = fragments.SpreadsOf(fragment).Select(spread => fragments.Find(spread.Name.Value)).OfType<FragmentDefinitionNode>();
            if (opened.Add(fragment))
            {
                foreach (var next in inner.Where(next => !visits.ContainsKey(next) && !opened.Contains(next)))
                {
                    pending.Push(next);
                }
            }
            else
            {
                pending.Pop();
                visits[fragment] = Math.Min(limit + 1L, 1 + inner.Sum(next => visits.GetValueOrDefault(next)));
            }
        }

        return visits[first];
    }
}
