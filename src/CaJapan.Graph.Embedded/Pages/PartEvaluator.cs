using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Pages;

/// <summary>A <see cref="PagePart"/> bound to a snapshot.</summary>
internal abstract class PartEvaluator
{
    public abstract Cell Evaluate(Run run, PageColumn page, PageContent content);
}
