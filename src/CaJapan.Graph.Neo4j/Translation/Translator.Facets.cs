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
        var values = facet.Property is { } property ? OwnValues(property, scope, clauses) : ReachedNodes(facet, scope, clauses);
        var (value, times) = (new Variable("value"), new Variable("times"));

        // Values are shown and ordered as texts, numbers too.
        var shown = facet.Property is null ? value.Id() : Make.Call("toString", value);
        var label = facet.Property is null ? Make.Call("coalesce", value.Property("name"), value.Id()) : shown;
        clauses.Add(Make.With(new Projection(values.Value, value), new Projection(values.AreOnce ? Make.Call("count", member) : Make.CountDistinct(member), times)) with
        {
            Order = [new(times, Descending: true), new(shown)],
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
                    new Expression.First(Make.Call("collect", new Expression.List([.. v.Cells.Select(c => FacetCell(c, shown, label, times))])), Make.Plain(part.First)),
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

    private static Expression FacetCell(FacetValuePart cell, Expression shown, Expression label, Variable times) => cell switch
    {
        FacetValuePart.Value => shown,
        FacetValuePart.Label => label,
        FacetValuePart.Count => times,
        _ => throw new UnreachableException(),
    };

    /// <summary>The values of a member, and whether it has each of them once.</summary>
    private static (Expression Value, bool AreOnce) OwnValues(PropertyType property, Scope scope, List<Clause> clauses)
    {
        if (property.Kind is not (ValueKind.TextList or ValueKind.IntegerList))
        {
            return (Value(scope, property), true);
        }

        var element = new Variable("element");
        clauses.Add(new Clause.Unwind(Value(scope, property), element));
        return (element, false);
    }

    /// <summary>The nodes that the steps of a facet reach, and whether each is reached once.</summary>
    private (Expression Value, bool AreOnce) ReachedNodes(Facet facet, Scope scope, List<Clause> clauses)
    {
        var found = Here(scope);
        for (var i = 0; i < facet.Steps.Length; i++)
        {
            found = Follow(found, facet.Steps[i], null, clauses);
            if (i == 0 && facet.Where is { } where)
            {
                Require(Holds(where, scope.At(found.Node, found.Types)), clauses);
            }
        }

        return (found.Node, found.Distinct);
    }
}
