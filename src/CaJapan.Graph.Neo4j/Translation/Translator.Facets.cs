using System.Diagnostics;
using CaJapan.Graph.Neo4j.Answers;
using CaJapan.Graph.Neo4j.Cypher;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Translation;

/// <content>Facets.</content>
internal sealed partial class Translator
{
    private CellDraft FacetsPart(PagePart.Facets part, PagePlace place, RowDraft row)
    {
        var facets = new CellsDraft();
        foreach (var facet in part.By)
        {
            facets.Add(Facet(facet, part, place, row));
        }

        var reader = new FixedListReader(facets.Readers);
        return facets.Values.Count == 0 ? new(null, reader) : new(new Expression.List([.. facets.Values]), reader);
    }

    private CellDraft Facet(Facet facet, PagePart.Facets part, PagePlace place, RowDraft row)
    {
        var clauses = new List<Clause>();
        var member = new Variable("member");
        clauses.Add(new Clause.Unwind(place.Members!, member));
        var scope = Scope.Root.At(member, place.Types);
        var (value, label) = facet.Property is { } property ? OwnValues(property, scope, clauses) : ReachedNodes(facet, scope, clauses);
        var times = new Variable("times");
        clauses.Add(Make.With(new Projection(value), new Projection(Make.CountDistinct(member), times)) with
        {
            Order = [new(times, Descending: true), new(label is null ? value : value.Id())],
            Where = value.IsPresent(),
        });

        var cells = new CellsDraft();
        foreach (var cell in part.Cells)
        {
            cells.Add(cell switch
            {
                FacetPart.By => new(null, new ConstantReader(facet.Symbol)),
                FacetPart.Total => new(new Expression.Call("count", times), ScalarReader.Instance),
                FacetPart.Values v => new(
                    new Expression.First(Make.Call("collect", new Expression.List([.. v.Cells.Select(c => FacetCell(c, value, label, times))])), Make.Plain(part.First)),
                    new ListReader(new RowReader(null, [.. v.Cells.Select(_ => ScalarReader.Instance)]))),
                _ => throw new UnreachableException(),
            });
        }

        if (cells.Values.Count == 0)
        {
            return Group(cells);
        }

        clauses.Add(Make.Return(new Expression.List([.. cells.Values])));
        var counted = row.Lift(Make.Collect(clauses), "facet");
        return new(new Expression.Item(counted, Make.Number(0)), new RowReader(null, cells.Readers));
    }

    private static Expression FacetCell(FacetValuePart cell, Variable value, Expression? label, Variable times) => cell switch
    {
        FacetValuePart.Value => label is null ? value : value.Id(),
        FacetValuePart.Label => label ?? value,
        FacetValuePart.Count => times,
        _ => throw new UnreachableException(),
    };

    // Values are shown and ordered as texts, numbers too.
    private static (Variable Value, Expression? Label) OwnValues(PropertyType property, Scope scope, List<Clause> clauses)
    {
        var value = new Variable("value");
        if (property.Kind is ValueKind.TextList or ValueKind.IntegerList)
        {
            var element = new Variable("element");
            clauses.Add(new Clause.Unwind(Value(scope, property), element));
            clauses.Add(Make.With(new Projection(scope.Here), new Projection(Make.Call("toString", element), value)));
        }
        else
        {
            clauses.Add(Make.With(new Projection(scope.Here), new Projection(Make.Call("toString", Value(scope, property)), value)));
        }

        return (value, null);
    }

    private (Variable Value, Expression? Label) ReachedNodes(Facet facet, Scope scope, List<Clause> clauses)
    {
        for (var i = 0; i < facet.Steps.Length; i++)
        {
            var found = Follow(Here(scope), facet.Steps[i], null, clauses);
            scope = scope.At(found.Node, found.Types);
            if (i == 0 && facet.Where is { } where)
            {
                Require(Holds(where, scope), clauses);
            }
        }

        return (scope.Here, Make.Call("coalesce", scope.Here.Property("name"), scope.Here.Id()));
    }
}
