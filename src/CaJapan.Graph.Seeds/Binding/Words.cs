using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace CaJapan.Graph.Seeds.Binding;

/// <summary>The words that stand for the values of an enum, as the public schema writes them: <c>FIRST_DEPUTY_MINISTER</c>.</summary>
internal static class Words<T>
    where T : struct, Enum
{
    public static ImmutableArray<string> All { get; } = [.. Enum.GetNames<T>().Select(Upper)];

    public static FrozenDictionary<string, T> Values { get; } = Enum.GetValues<T>().ToFrozenDictionary(value => Upper(value.ToString()), StringComparer.Ordinal);

    public static string Of(T value) => Upper(value.ToString());

    private static string Upper(string name)
    {
        var word = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && word.Length > 0)
            {
                word.Append('_');
            }

            word.Append(char.ToUpperInvariant(letter));
        }

        return word.ToString();
    }
}
