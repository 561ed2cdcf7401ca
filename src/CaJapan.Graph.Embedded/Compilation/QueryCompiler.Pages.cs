using System.Collections.Immutable;
using System.Diagnostics;
using CaJapan.Graph.Embedded.NodeSets;
using CaJapan.Graph.Embedded.Pages;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Compilation;

/// <content>Pages and what they show.</content>
internal sealed partial class QueryCompiler
{
    private OrderedPage Page(Column.Page page, NodeType? scope)
    {
        var nodes = Bind(page.Nodes, scope);
        return new OrderedPage(nodes, Order(page.Order), page.Window, page.ListKey, PageNeeds.Of(page.Parts.AsSpan()), Parts(page.Parts, nodes.Type));
    }

    private CompanionPage CompanionPage(Column.CompanionPage page)
    {
        var outer = _companionStep;
        _companionStep = new StepEvaluator(_snapshot, page.There);
        var compiled = new CompanionPage(_companionStep, SharedWithCompanion(), page.Window, page.ListKey, Parts(page.Parts, null));
        _companionStep = outer;
        return compiled;
    }

    private HitsPage Hits(Column.Hits page) => new(page.Found, Parts(page.Parts, null));

    private PartEvaluator[] Parts(ImmutableArray<PagePart> parts, NodeType? type) => [.. parts.Select<PagePart, PartEvaluator>(part => part switch
    {
        PagePart.Edges p => new EdgesPart([.. p.Cells.Select(c => EdgeCell(c, type))]),
        PagePart.Nodes p => new NodesPart(Shape(p.Shape)),
        PagePart.Info p => new InfoPart(p.Cells),
        PagePart.Total => new TotalPart(),
        PagePart.Facets p => new FacetsPart([.. p.By.Select(f => Facet(f, type))], p.First, p.Cells),
        _ => throw new UnreachableException(),
    })];

    private EdgeCellEvaluator EdgeCell(EdgePart cell, NodeType? type) => cell switch
    {
        EdgePart.CursorText => new EdgeCellEvaluator.CursorText(),
        EdgePart.Node c => new EdgeCellEvaluator.Node(Shape(c.Shape)),
        EdgePart.Cell c => new EdgeCellEvaluator.OfNode(Bind(c.Column, type)),
        EdgePart.Score => new EdgeCellEvaluator.OfHit((hit, _) => Cell.Float(hit.Score)),
        EdgePart.Matched => new EdgeCellEvaluator.OfHit((hit, run) => run.Result.Text(hit.Matched)),
        EdgePart.Why => new EdgeCellEvaluator.OfHit((hit, run) => run.Result.Text(hit.Why)),
        _ => throw new UnreachableException(),
    };

    private FacetEvaluator Facet(Facet facet, NodeType? type) =>
        facet.Property is { } property ? new PropertyFacet(facet.Symbol, _snapshot.Values(property)) : new NodeFacet(facet.Symbol, Bind(facet.Reached(), type));
}
