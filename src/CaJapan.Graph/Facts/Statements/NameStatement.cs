namespace CaJapan.Graph.Facts.Statements;

/// <summary>Writes the name of something other than a participant in a certain way.</summary>
public sealed record NameStatement : Statement
{
    /// <summary>The entity.</summary>
    public required string EntityId { get; init; }

    /// <summary>The name as written.</summary>
    public required string Text { get; init; }
}
