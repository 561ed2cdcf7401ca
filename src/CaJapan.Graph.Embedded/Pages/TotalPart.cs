using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Pages;

/// <summary>How many nodes the list has.</summary>
internal sealed class TotalPart : PartEvaluator
{
    public override Cell Evaluate(Run run, PageColumn page, PageContent content) => Cell.Integer(content.Total);
}
