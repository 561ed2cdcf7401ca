namespace CaJapan.Graph.Facts.Registers;

/// <summary>The framework itself.</summary>
public sealed record DialogueEntry : RegisterEntry;
