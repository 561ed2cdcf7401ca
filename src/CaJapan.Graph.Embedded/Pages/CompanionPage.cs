using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Embedded.NodeSets;
using CaJapan.Graph.Embedded.Ordering;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Pages;

/// <summary>A page of those that share neighbours with the node in scope, most shared first.</summary>
internal sealed class CompanionPage(StepEvaluator there, SharedWithCompanion shared, Window window, string listKey, PartEvaluator[] parts) : PageColumn(parts)
{
    public override string CursorAt(Run run, PageContent content, int index)
    {
        var node = content.Nodes[index];
        var id = run.Snapshot.Texts.ToString(run.Snapshot.Nodes.Id(node));
        return Cursor.Encode(listKey, new CursorPosition([shared.Count(run, node)], id));
    }

    protected override void Select(Run run, int node, PageContent content)
    {
        var companions = run.Rent();
        FillCompanions(run, node, companions);
        var bounds = PageBounds.Of(run, window, p => [p.Keys[0] is int count ? -count : 0, OrderKeyEvaluator.TextKey(run, p.Id)]);
        using var selection = new PageSelection(2, bounds);
        for (var start = 0; start < companions.Count;)
        {
            var end = start + 1;
            while (end < companions.Count && companions[end] == companions[start])
            {
                end++;
            }

            content.Members.Add(companions[start]);
            selection.Offer(companions[start], [start - end, 2L * run.Snapshot.Nodes.Id(companions[start])]);
            start = end;
        }

        run.Return(companions);
        selection.Finish(content);
    }

    protected override Cell Write(Run run, int node, PageContent content)
    {
        var outer = run.CompanionOf;
        run.CompanionOf = node;
        var cell = base.Write(run, node, content);
        run.CompanionOf = outer;
        return cell;
    }

    // Each as often as it shares a node, sorted.
    private void FillCompanions(Run run, int node, NodeBuffer companions)
    {
        var type = run.Snapshot.Nodes.Type(node);
        var neighbours = run.Rent();
        there.Fill(run, node, neighbours);
        var back = run.Rent();
        foreach (var neighbour in neighbours.Items)
        {
            back.Clear();
            back.AddRange(there.Back(neighbour, run.Snapshot.Nodes.Start(type), run.Snapshot.Nodes.End(type)));
            back.Distinct(0);
            run.Touch(1 + back.Count);
            foreach (var companion in back.Items)
            {
                if (companion != node)
                {
                    companions.Add(companion);
                }
            }
        }

        companions.Sort();
        run.Return(back);
        run.Return(neighbours);
    }
}
