using System.Collections.Immutable;
using System.Diagnostics;
using CaJapan.Graph.Querying;
using CaJapan.GraphQL.Execution.Resolution;

namespace CaJapan.Graph.Api.Pricing;

/// <content>Pages: what they ask for, not what they may turn out to have.</content>
internal sealed partial class OperationPricer
{
    // Names are compared with an index of all of them.
    private const double Search = 100;

    private static readonly SelectionPrice Nothing = new([], Amount.None);
    private static readonly SetPrice SharedWithCompanion = new(AssumedSizes.SharedWithCompanion, 4 * AssumedSizes.SharedWithCompanion);

    private static FieldPrice Found(ResolvedField field, SetPrice nodes, Amount objects, SelectionPrice below) => new(field.ResponseName, (nodes.Looks * Look) + Value, objects, below);

    private FieldPrice Page(ResolvedField field, Column.Page page)
    {
        var nodes = SetPrice.Of(page.Nodes);
        var sorted = page.Order.Sum(key => 1 + key.Steps.Length);
        return Page(field, nodes with { Looks = nodes.Looks + (nodes.Size * sorted) }, Length(page.Window), page.Parts);
    }

    private FieldPrice CompanionPage(ResolvedField field, Column.CompanionPage page)
    {
        var shared = AssumedSizes.Of(page.There);
        var companions = shared * AssumedSizes.Of(page.There.Back(page.There.Target));
        return Page(field, new SetPrice(companions, shared + companions), Length(page.Window), page.Parts);
    }

    private FieldPrice Hits(ResolvedField field, Column.Hits hits) => Page(field, new SetPrice(0, Search), new Amount.Given(hits.Found), hits.Parts);

    private static Amount Length(Window window) => new Amount.Given(window.First) + new Amount.Given(window.Last);

    private FieldPrice Page(ResolvedField field, SetPrice nodes, Amount length, ImmutableArray<PagePart> parts) =>
        Found(field, nodes, 1, Parts(field, parts, (inner, part) => Part(inner, part, nodes, length)));

    private FieldPrice? Part(ResolvedField field, PagePart part, SetPrice nodes, Amount length) => part switch
    {
        PagePart.Edges p => new(field.ResponseName, 0, length, Parts(field, p.Cells, Field)),
        PagePart.Nodes p => new(field.ResponseName, 0, length, Shape(field, p.Shape)),
        PagePart.Info p => new(field.ResponseName, 0, 1, Parts(field, p.Cells, (_, _) => null)),
        PagePart.Total => Found(field, nodes, 0, Nothing),
        PagePart.Facets p => Found(
            field,
            nodes with { Looks = p.By.Aggregate(nodes.Looks, (looks, facet) => looks + (nodes.Size * Ways(facet))) },
            p.By.Length,
            Parts(field, p.Cells, (inner, cell) => Part(inner, cell, p.First))),
        _ => throw new UnreachableException(),
    };

    private FieldPrice? Part(ResolvedField field, FacetPart part, Parameter first) =>
        part is FacetPart.Values values ? new(field.ResponseName, 0, new Amount.Given(first), Parts(field, values.Cells, (_, _) => null)) : null;

    private FieldPrice? Field(ResolvedField field, EdgePart part) => part switch
    {
        EdgePart.Node p => new(field.ResponseName, 0, 1, Shape(field, p.Shape)),
        EdgePart.Cell p => Field(field, p.Column),
        _ => null,
    };

    // What one node is counted by, and what is looked at on the way there.
    private static double Ways(Facet facet)
    {
        var (looks, reached) = (1d, 1d);
        foreach (var step in facet.Steps)
        {
            reached *= AssumedSizes.Of(step);
            looks += reached;
        }

        return looks;
    }
}
