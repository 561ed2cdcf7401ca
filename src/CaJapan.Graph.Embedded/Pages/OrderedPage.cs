using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Embedded.NodeSets;
using CaJapan.Graph.Embedded.Ordering;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Pages;

/// <summary>A page of an ordered set. It comes from an index where the set is all of a type, or a filter of that which is not better entered from its own side; otherwise from one look at every member.</summary>
internal sealed class OrderedPage : PageColumn
{
    private readonly NodeSetEvaluator _nodes;
    private readonly OrderEvaluator _order;
    private readonly Window _window;
    private readonly string _listKey;
    private readonly PageNeeds _needs;
    private readonly FilteredNodes? _filter;
    private readonly OrderIndex? _index;

    public OrderedPage(NodeSetEvaluator nodes, OrderEvaluator order, Window window, string listKey, PageNeeds needs, PartEvaluator[] parts)
        : base(parts)
    {
        _nodes = nodes;
        _order = order;
        _window = window;
        _listKey = listKey;
        _needs = needs;
        _filter = nodes as FilteredNodes;
        _index = (_filter?.Nodes ?? nodes) is AllNodes all ? OrderIndex.Of(all, order) : null;
    }

    public override string CursorAt(Run run, PageContent content, int index) => Cursor.Encode(_listKey, _order.Position(run, content.Nodes[index]));

    protected override void Select(Run run, int node, PageContent content)
    {
        var bounds = PageBounds.Of(run, _window, p => _order.SortKey(run, p));
        if (_index is not null && _filter is null)
        {
            SelectFromIndex(run, _index, bounds, content);
        }
        else if (_index is not null && !_needs.Total && !_needs.Members && !_filter!.HasEntry(run, -1))
        {
            new IndexWalk(run, _index, _filter.Predicate).Select(bounds, _needs, content);
        }
        else
        {
            SelectFromAll(run, node, bounds, content);
        }
    }

    private void SelectFromIndex(Run run, OrderIndex index, PageBounds bounds, PageContent content)
    {
        var low = bounds.After is { } after ? index.CountBefore(run, after, inclusive: true) : 0;
        var high = Math.Max(low, bounds.Before is { } before ? index.CountBefore(run, before, inclusive: false) : index.Count);
        var (start, end) = bounds.Backwards ? (Math.Max(low, high - bounds.Count), high) : (low, (int)Math.Min(high, (long)low + bounds.Count));
        for (var place = start; place < end; place++)
        {
            run.Touch();
            content.Nodes.Add(index[place]);
        }

        content.HasPrevious = start > 0;
        content.HasNext = end < index.Count;
        content.Total = index.Count;
        if (_needs.Members)
        {
            _nodes.Fill(run, -1, content.Members);
        }
    }

    private void SelectFromAll(Run run, int node, PageBounds bounds, PageContent content)
    {
        _nodes.Fill(run, node, content.Members);
        using var selection = new PageSelection(_order.Width, bounds);
        Span<long> sortKey = stackalloc long[_order.Width];
        foreach (var member in content.Members.Items)
        {
            run.Touch();
            _order.Fill(run, member, sortKey);
            selection.Offer(member, sortKey);
        }

        selection.Finish(content);
    }
}
