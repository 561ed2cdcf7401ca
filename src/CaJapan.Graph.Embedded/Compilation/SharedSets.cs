using CaJapan.Graph.Embedded.NodeSets;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Compilation;

/// <summary>Finds the filtered sets, reached from the node in scope, that more than one column of a row begins from. Equal sets have equal texts.</summary>
internal static class SharedSets
{
    public static Dictionary<string, RememberedNodes?> Of(IEnumerable<Column> columns) => columns
        .SelectMany(column => column switch
        {
            Column.Many many => Filtered(many.Nodes),
            Column.One one => Filtered(one.Nodes),
            Column.Count count => Filtered(count.Nodes),
            _ => [],
        })
        .GroupBy(set => set.ToString(), StringComparer.Ordinal)
        .Where(group => group.Skip(1).Any())
        .ToDictionary(group => group.Key, _ => (RememberedNodes?)null, StringComparer.Ordinal);

    private static IEnumerable<NodeSet.Where> Filtered(NodeSet nodes) => nodes switch
    {
        NodeSet.Where where when IsReached(where.Nodes) => Filtered(where.Nodes).Prepend(where),
        NodeSet.Along along => Filtered(along.Start),
        _ => [],
    };

    private static bool IsReached(NodeSet nodes) => nodes switch
    {
        NodeSet.Current => true,
        NodeSet.Along along => IsReached(along.Start),
        NodeSet.Where where => IsReached(where.Nodes),
        _ => false,
    };
}
