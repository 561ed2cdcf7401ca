using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Embedded.NodeSets;
using CaJapan.Graph.Embedded.Storage;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Columns;

/// <summary>The relationships of one step as rows.</summary>
internal sealed class EdgesColumn(StepEvaluator step, ColumnEvaluator[] columns) : ColumnEvaluator
{
    private readonly PropertyType? _text = step.Step.Relationship.Properties is [{ Kind: ValueKind.Text } first, ..] ? first : null;

    public override Cell Evaluate(Run run, int node)
    {
        var places = run.Rent();
        step.FillPlacesAsSaid(node, places);
        run.Touch(1 + places.Count);
        var cell = places.Count > run.ListLength ? run.Result.Fault(ListFault.Of(run.ListLength)) : List(run, places);
        run.Return(places);
        return cell;
    }

    private Cell List(Run run, NodeBuffer places)
    {
        var outer = run.EdgeText;
        var start = run.Result.Reserve(places.Count);
        for (var i = 0; i < places.Count; i++)
        {
            run.EdgeText = _text is null ? PropertyValues.Missing : step.Table[_text, step.Edge(places[i])];
            run.Result.Set(start + i, Row(run, step.Neighbour(places[i]), null, columns));
        }

        run.EdgeText = outer;
        return ResultTree.List(start, places.Count);
    }
}
