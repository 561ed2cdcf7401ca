using System.Collections.Immutable;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Validation;

// Finds the names that stand more than once in a list where each may stand once.
internal static class Duplicates
{
    /// <summary>Each repeated name with all of its occurrences, in the order of the list.</summary>
    public static IReadOnlyList<(string Name, NameNode[] Nodes)> Of<T>(ImmutableArray<T> items, Func<T, NameNode> nameOf)
    {
        // Nearly every list is short and without a repetition.
        if (items.Length < 2 || items.Select(item => nameOf(item).Value).Distinct(StringComparer.Ordinal).Count() == items.Length)
        {
            return [];
        }

        return [.. items.Select(nameOf).GroupBy(name => name.Value, StringComparer.Ordinal)
            .Where(group => group.Skip(1).Any())
            .Select(group => (group.Key, group.ToArray()))];
    }
}
