namespace CaJapan.Graph.Names.Matching;

/// <summary>A word of one name and one of another that match.</summary>
/// <param name="One">Its place in the one.</param>
/// <param name="Other">Its place in the other.</param>
/// <param name="Match">How alike they are.</param>
internal readonly record struct WordPair(int One, int Other, WordMatch Match);
