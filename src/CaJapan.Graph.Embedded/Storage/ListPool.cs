namespace CaJapan.Graph.Embedded.Storage;

/// <summary>Every list of a snapshot, once: its length, then its elements. A list's number is where it starts.</summary>
internal sealed class ListPool(int[] heap)
{
    public int[] Heap { get; } = heap;

    public ReadOnlySpan<int> this[int list] => Heap.AsSpan(list + 1, Heap[list]);
}
