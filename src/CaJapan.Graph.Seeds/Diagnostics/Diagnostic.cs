namespace CaJapan.Graph.Seeds.Diagnostics;

/// <summary>One mistake in the seeds.</summary>
/// <param name="File">Path of the file, the folder's name included: <c>seeds/documents/s000.yaml</c>.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">In UTF-16 code units, from 1.</param>
/// <param name="Code">What kind of mistake.</param>
/// <param name="Message">What is wrong here.</param>
public sealed record Diagnostic(string File, int Line, int Column, DiagnosticCode Code, string Message)
{
    /// <summary>How much it weighs, which follows from the code.</summary>
    public Severity Severity => Code.Severity;

    /// <summary>As compilers print them: <c>seeds/documents/s000.yaml:14:7: SEED012 unknown official 'x'</c>; a warning says so before its message.</summary>
    public override string ToString() => $"{File}:{Line}:{Column}: {Code.Id} {(Severity == Severity.Warning ? "warning: " : string.Empty)}{Message}";

    /// <summary>The order in which diagnostics are reported: by file, line and column, then code and message.</summary>
    internal static int Compare(Diagnostic left, Diagnostic right)
    {
        var order = string.CompareOrdinal(left.File, right.File);
        order = order != 0 ? order : left.Line.CompareTo(right.Line);
        order = order != 0 ? order : left.Column.CompareTo(right.Column);
        order = order != 0 ? order : string.CompareOrdinal(left.Code.Id, right.Code.Id);
        return order != 0 ? order : string.CompareOrdinal(left.Message, right.Message);
    }
}
