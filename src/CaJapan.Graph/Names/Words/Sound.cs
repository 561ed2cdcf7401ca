namespace CaJapan.Graph.Names.Words;

/// <summary>One sound of a word as a romanisation spells it.</summary>
/// <param name="Symbol">What the rival spellings of the sound have in common; an upper-case letter where Latin has two for it (<c>S</c> is sh).</param>
/// <param name="Start">Where it stands in the word.</param>
/// <param name="Length">How many letters spell it.</param>
internal readonly record struct Sound(char Symbol, int Start, int Length);
