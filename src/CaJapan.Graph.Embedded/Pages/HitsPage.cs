using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Pages;

/// <summary>A page of what a search found.</summary>
internal sealed class HitsPage(Parameter found, PartEvaluator[] parts) : PageColumn(parts)
{
    public override string CursorAt(Run run, PageContent content, int index) => content.Found!.Hits[index].Cursor;

    protected override void Select(Run run, int node, PageContent content)
    {
        var page = (SearchPage)run[found]!;
        content.Found = page;
        content.HasNext = page.HasNextPage;
        content.HasPrevious = page.HasPreviousPage;
        content.Total = page.Total;
        foreach (var hit in page.Hits)
        {
            run.Touch();
            content.Nodes.Add(run.Snapshot.Find(hit.Id, NodeTypes.Identified.AsSpan()));
        }
    }
}
