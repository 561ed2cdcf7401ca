namespace CaJapan.GraphQL.Language;

/// <summary>A stretch of a text: from the offset <c>Start</c> up to, and without, <c>End</c>.</summary>
public readonly record struct SourceSpan(Source? Source, int Start, int End)
{
    /// <summary>Where the stretch begins; null without a source.</summary>
    public SourceLocation? Location => Source?.LocationOf(Start);

    /// <summary>The stretch itself.</summary>
    public override string ToString() => Source is null ? "" : Source.Text[Start..End];
}
