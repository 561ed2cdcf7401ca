using System.Text;

namespace CaJapan.Graph.Api.Binding;

/// <summary>Prints what stands behind each field of the schema, as a table in Markdown; paths start at the object itself.</summary>
public static class BindingTable
{
    /// <summary>The whole table.</summary>
    public static string Print()
    {
        var text = new StringBuilder("| field | edge or derivation |\n|---|---|\n");
        foreach (var binding in Bindings.All)
        {
            foreach (var (field, origin) in binding.Fields)
            {
                text.Append("| `").Append(binding.Type).Append('.').Append(field).Append("` | ").Append(origin.Replace("|", "\\|", StringComparison.Ordinal)).Append(" |\n");
            }
        }

        return text.ToString();
    }
}
