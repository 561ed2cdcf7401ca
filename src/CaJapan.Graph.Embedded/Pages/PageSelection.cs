using CaJapan.Graph.Embedded.Ordering;

namespace CaJapan.Graph.Embedded.Pages;

/// <summary>Finds a page among all nodes of a list, offered in any order.</summary>
internal sealed class PageSelection(int width, PageBounds bounds) : IDisposable
{
    private readonly Ranking _ranking = new(width, bounds.Count, bounds.Backwards);
    private int _before;
    private int _within;
    private int _after;

    public void Offer(int node, ReadOnlySpan<long> sortKey)
    {
        if (bounds.After is { } after && sortKey.SequenceCompareTo(after) <= 0)
        {
            _before++;
        }
        else if (bounds.Before is { } before && sortKey.SequenceCompareTo(before) >= 0)
        {
            _after++;
        }
        else
        {
            _within++;
            _ranking.Offer(node, sortKey);
        }
    }

    public void Finish(PageContent content)
    {
        var cut = _within > _ranking.Count;
        content.HasPrevious = _before > 0 || (bounds.Backwards && cut);
        content.HasNext = _after > 0 || (!bounds.Backwards && cut);
        content.Total = _before + _within + _after;
        _ranking.Drain(content.Nodes);
    }

    public void Dispose() => _ranking.Dispose();
}
