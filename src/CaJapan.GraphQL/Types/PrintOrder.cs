using System.Collections.Immutable;

namespace CaJapan.GraphQL.Types;

/// <summary>The order in which the parts of a schema are printed: as they are, or by name.</summary>
internal readonly record struct PrintOrder(bool Sorted)
{
    public ImmutableArray<T> Of<T>(ImmutableArray<T> items, Func<T, string> nameOf) =>
        Sorted ? items.Sort((a, b) => NaturalOrder.Compare(nameOf(a), nameOf(b))) : items;
}
