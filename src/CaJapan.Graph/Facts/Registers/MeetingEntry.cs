namespace CaJapan.Graph.Facts.Registers;

/// <summary>A meeting or event. Its series, ordinal, date and all else are said by facts.</summary>
public sealed record MeetingEntry : RegisterEntry;
