namespace CaJapan.Graph.Seeds.Diagnostics;

/// <summary>One kind of mistake in the seeds.</summary>
/// <param name="Id">Stable: <c>SEED012</c>. Never given to another kind of mistake.</param>
/// <param name="Severity">What it means for loading.</param>
/// <param name="Title">In a few words.</param>
/// <param name="Explanation">Why it is a mistake and how to mend it.</param>
public sealed record DiagnosticCode(string Id, Severity Severity, string Title, string Explanation)
{
    /// <summary>The id and the title.</summary>
    public override string ToString() => $"{Id} {Title}";
}
