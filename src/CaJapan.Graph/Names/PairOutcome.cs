namespace CaJapan.Graph.Names;

/// <summary>What the matcher says of one pair of names.</summary>
/// <param name="Line">Where the pair stands in the file, from 1.</param>
/// <param name="One">The one name.</param>
/// <param name="Other">The other.</param>
/// <param name="IsMatch">Whether they are one person's, according to the file.</param>
/// <param name="Match">What the matcher says.</param>
public sealed record PairOutcome(int Line, string One, string Other, bool IsMatch, NameMatch Match)
{
    /// <summary>Whether the matcher takes them for one person's.</summary>
    public bool IsTaken => Match.Score >= NameMatcher.Threshold;

    /// <summary>Whether the matcher and the file disagree.</summary>
    public bool IsMiss => IsTaken != IsMatch;
}
