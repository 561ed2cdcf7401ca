using System.Collections.Frozen;

namespace CaJapan.Graph.Seeds.Reading;

/// <summary>What was read.</summary>
/// <param name="ByPath">The tree of each file that has one, by relative path.</param>
/// <param name="IsComplete">Whether every file has one. If not, much of what is referred to would seem unknown.</param>
/// <param name="Hash">Of all files that have a tree.</param>
internal sealed record SeedTrees(FrozenDictionary<string, Node> ByPath, bool IsComplete, string Hash);
