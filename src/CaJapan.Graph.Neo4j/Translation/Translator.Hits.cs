using System.Diagnostics;
using CaJapan.Graph.Neo4j.Answers;
using CaJapan.Graph.Neo4j.Cypher;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Translation;

/// <content>Pages of what a search found: only the nodes come from the database.</content>
internal sealed partial class Translator
{
    private CellDraft Hits(Column.Hits column, Scope scope, RowDraft row)
    {
        var cells = new CellsDraft();
        foreach (var part in column.Parts)
        {
            cells.Add(part switch
            {
                PagePart.Edges p => HitEdges(p, column.Found, scope, row),
                PagePart.Nodes p => ForEachId(new Expression.Parameter(new StatementParameter.FoundIds(column.Found)), p.Shape, scope, row),
                PagePart.Info p => new(null, new HitsInfoReader(column.Found, p.Cells)),
                PagePart.Total => new(null, new HitsTotalReader(column.Found)),
                _ => throw new InvalidOperationException("What a search found has no facets."),
            });
        }

        return Group(cells);
    }

    private CellDraft HitEdges(PagePart.Edges part, Parameter found, Scope scope, RowDraft row)
    {
        var clauses = new List<Clause>();
        var (nodes, place) = Resolved(new Expression.Parameter(new StatementParameter.FoundIds(found)), NodeTypes.Identified, clauses);
        clauses.Add(Make.With(new Projection(nodes.Node), new Projection(place)) with { Order = [new(place)] });
        var (inner, cells, around) = (new RowDraft(), new CellsDraft(), scope.At(nodes.Node, nodes.Types) with { MayBeNull = true });
        foreach (var cell in part.Cells)
        {
            cells.Add(cell switch
            {
                EdgePart.CursorText => new(null, new HitReader(hit => hit.Cursor)),
                EdgePart.Matched => new(null, new HitReader(hit => hit.Matched)),
                EdgePart.Why => new(null, new HitReader(hit => hit.Why)),
                EdgePart.Score => new(null, HitScoreReader.Instance),
                EdgePart.Node c => Row(c.Shape, around, inner),
                EdgePart.Cell c when Cell(c.Column, around, inner) is var own => own with { Value = own.Value is null ? null : Present(nodes.Node, own.Value) },
                _ => throw new UnreachableException(),
            });
        }

        var list = row.Lift(Make.Collect([.. clauses, .. inner.Clauses, Make.Return(new Expression.List([.. cells.Values]))]), "edges");
        return new(list, new HitListReader(found, new RowReader(null, cells.Readers)));
    }
}
