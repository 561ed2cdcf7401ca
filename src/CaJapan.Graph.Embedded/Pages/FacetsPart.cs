using System.Collections.Immutable;
using System.Diagnostics;
using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Pages;

/// <summary>The facets of a list.</summary>
internal sealed class FacetsPart(FacetEvaluator[] facets, Parameter first, ImmutableArray<FacetPart> cells) : PartEvaluator
{
    public override Cell Evaluate(Run run, PageColumn page, PageContent content)
    {
        var start = run.Result.Reserve(facets.Length);
        for (var i = 0; i < facets.Length; i++)
        {
            run.Result.Set(start + i, Row(run, facets[i], content.Members));
        }

        return ResultTree.List(start, facets.Length);
    }

    private Cell Row(Run run, FacetEvaluator facet, NodeBuffer members)
    {
        var values = run.Rent();
        facet.FillValues(run, members, values);
        var counts = FacetEvaluator.CountEach(run, values);
        var start = run.Result.Reserve(cells.Length);
        for (var i = 0; i < cells.Length; i++)
        {
            run.Result.Set(start + i, cells[i] switch
            {
                FacetPart.By => run.Result.Text(facet.Symbol),
                FacetPart.Total => Cell.Integer(values.Count),
                FacetPart.Values part => Values(run, facet, part.Cells, values, counts),
                _ => throw new UnreachableException(),
            });
        }

        run.Return(counts);
        run.Return(values);
        return ResultTree.Row(null, start, cells.Length);
    }

    private Cell Values(Run run, FacetEvaluator facet, ImmutableArray<FacetValuePart> parts, NodeBuffer values, NodeBuffer counts)
    {
        var places = run.Rent();
        facet.FillMostFrequent(run, values, counts, run.Integer(first), places);
        var start = run.Result.Reserve(places.Count);
        for (var i = 0; i < places.Count; i++)
        {
            var row = run.Result.Reserve(parts.Length);
            for (var p = 0; p < parts.Length; p++)
            {
                run.Result.Set(row + p, parts[p] switch
                {
                    FacetValuePart.Value => facet.Value(run, values[places[i]]),
                    FacetValuePart.Label => facet.Label(run, values[places[i]]),
                    FacetValuePart.Count => Cell.Integer(counts[places[i]]),
                    _ => throw new UnreachableException(),
                });
            }

            run.Result.Set(start + i, ResultTree.Row(null, row, parts.Length));
        }

        var list = ResultTree.List(start, places.Count);
        run.Return(places);
        return list;
    }
}
