using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Columns;

/// <summary>For each id a row or null.</summary>
internal sealed class ForEachIdColumn(Parameter ids, RowEvaluator shape) : ColumnEvaluator
{
    public override Cell Evaluate(Run run, int node)
    {
        var texts = run.Texts(ids);
        var start = run.Result.Reserve(texts.Length);
        for (var i = 0; i < texts.Length; i++)
        {
            run.Result.Set(start + i, shape.Row(run, run.Snapshot.Find(texts[i], NodeTypes.Identified.AsSpan())));
        }

        run.Touch(texts.Length);
        return ResultTree.List(start, texts.Length);
    }
}
