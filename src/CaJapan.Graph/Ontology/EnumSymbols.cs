using System.Collections.Immutable;
using System.Text;

namespace CaJapan.Graph.Ontology;

/// <summary>The names of enum values as the public schema writes them: <c>FIRST_DEPUTY_MINISTER</c> for <c>FirstDeputyMinister</c>.</summary>
public static class EnumSymbols
{
    /// <summary>All names of an enum, in its order.</summary>
    public static ImmutableArray<string> Of<TEnum>()
        where TEnum : struct, Enum => [.. Enum.GetNames<TEnum>().Select(Symbol)];

    /// <summary>The name of one value.</summary>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => Symbol(value.ToString());

    /// <summary>The name of a node type among the public schema's kinds: <c>AGENDA_ITEM</c>.</summary>
    public static string Of(NodeType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Symbol(type.Name);
    }

    private static string Symbol(string name)
    {
        var symbol = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && symbol.Length > 0)
            {
                symbol.Append('_');
            }

            symbol.Append(char.ToUpperInvariant(c));
        }

        return symbol.ToString();
    }
}
