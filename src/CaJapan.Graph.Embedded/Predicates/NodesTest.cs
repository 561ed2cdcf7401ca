namespace CaJapan.Graph.Embedded.Predicates;

/// <summary>The node is one of some.</summary>
internal sealed class NodesTest : CodeTest
{
    // So many are looked through at once by vector instructions.
    private const int Few = 16;

    public NodesTest(List<int> nodes)
    {
        nodes.Sort();
        Nodes = [.. nodes];
    }

    public int[] Nodes { get; }

    public override bool Matches(int code) => Nodes.Length <= Few ? Nodes.AsSpan().Contains(code) : Array.BinarySearch(Nodes, code) >= 0;
}
