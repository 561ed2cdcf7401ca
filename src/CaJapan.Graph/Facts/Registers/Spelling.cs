using System.Collections.Immutable;

namespace CaJapan.Graph.Facts.Registers;

/// <summary>One way of writing a name.</summary>
/// <param name="Text">As written.</param>
/// <param name="Kind">What kind of name it is.</param>
/// <param name="Language">BCP 47 language tag; null where it says nothing (a romanised personal name).</param>
/// <param name="FamilyFirst">Whether the family name stands first.</param>
/// <param name="SourceIds">Full ids of sources that write it so outside a structured statement; those of the facts that write it are added when folding.</param>
public sealed record Spelling(string Text, NameKind Kind, string? Language, bool FamilyFirst, ImmutableArray<string> SourceIds);
