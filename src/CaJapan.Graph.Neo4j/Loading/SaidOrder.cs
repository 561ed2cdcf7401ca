using CaJapan.Graph.Folding;

namespace CaJapan.Graph.Neo4j.Loading;

/// <summary>The order in which the relationships of a node were said. It is stored only where it is another than that of their ends' ids, or where that does not tell parallel ones apart.</summary>
internal sealed class SaidOrder
{
    private readonly int[] _places;

    public SaidOrder(PropertyGraph graph)
    {
        _places = new int[graph.Relationships.Length];
        for (var first = 0; first < _places.Length;)
        {
            var end = first + 1;
            var sorted = true;
            while (end < _places.Length && graph.Relationships[end].Type == graph.Relationships[first].Type && graph.Relationships[end].From == graph.Relationships[first].From)
            {
                sorted &= CodePointOrder.Comparer.Compare(graph.Nodes[graph.Relationships[end - 1].To].Id, graph.Nodes[graph.Relationships[end].To].Id) < 0;
                end++;
            }

            for (var i = first; i < end; i++)
            {
                _places[i] = sorted ? -1 : i - first;
            }

            first = end;
        }
    }

    /// <summary>The place of a relationship; null where it need not be stored.</summary>
    public int? Of(int relationship) => _places[relationship] < 0 ? null : _places[relationship];
}
