using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace CaJapan.Graph.Neo4j.Translation;

/// <summary>Which parameters the text of a query's statements depends on, and whether on their values or only on their having one.</summary>
internal sealed class StatementDependence(ImmutableArray<(int Index, bool OnValue)> parameters)
{
    /// <summary>Equal for values that lead to the same text.</summary>
    public string KeyOf(object?[] values)
    {
        if (parameters.IsEmpty)
        {
            return string.Empty;
        }

        var key = new StringBuilder();
        foreach (var (index, onValue) in parameters)
        {
            _ = onValue ? key.Append(CultureInfo.InvariantCulture, $"{values[index]},") : key.Append(values[index] is null ? '-' : '+');
        }

        return key.ToString();
    }
}
