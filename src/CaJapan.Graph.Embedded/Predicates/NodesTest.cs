namespace CaJapan.Graph.Embedded.Predicates;

/// <summary>The node is one of some.</summary>
internal sealed class NodesTest : CodeTest
{
    public NodesTest(List<int> nodes)
    {
        nodes.Sort();
        Nodes = [.. nodes];
    }

    public int[] Nodes { get; }

    public override bool Matches(int code) => Array.BinarySearch(Nodes, code) >= 0;
}
