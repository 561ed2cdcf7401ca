using System.Collections.Frozen;
using System.Collections.Immutable;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Seeds.Binding;

/// <summary>The words that stand for the values of an enum, as the public schema writes them: <c>FIRST_DEPUTY_MINISTER</c>.</summary>
internal static class Words<T>
    where T : struct, Enum
{
    public static ImmutableArray<string> All { get; } = EnumSymbols.Of<T>();

    public static FrozenDictionary<string, T> Values { get; } = Enum.GetValues<T>().ToFrozenDictionary(Of, StringComparer.Ordinal);

    public static string Of(T value) => EnumSymbols.Of(value);
}
