namespace CaJapan.Graph.Facts.Statements;

/// <summary>Says something of the framework itself.</summary>
public sealed record DialogueStatement : Statement
{
    /// <summary>When it was launched.</summary>
    public PartialDate? Launched { get; init; }
}
