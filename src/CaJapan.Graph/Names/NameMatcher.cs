using CaJapan.Graph.Names.Matching;
using CaJapan.Graph.Names.Words;

namespace CaJapan.Graph.Names;

/// <summary>
/// Tells whether two written names are those of one person: both are put into Latin letters and read into words, the words compared by sound and edit distance and assigned to each other. A word that only one name has
/// costs little (a middle name left out); words that both have and that differ cost much.
/// </summary>
public static class NameMatcher
{
    /// <summary>The score from which two names are taken for one person's.</summary>
    /// <value>0.75.</value>
    public const double Threshold = 0.75;

    private const double Conflict = 0.4;
    private const double LeftOut = 0.3;
    private const double OneWordOfSeveral = 0.75;
    private const double Reordered = 0.99;

    // Initials count, particles and titles do not.
    private const double LeastWeight = 0.4;

    /// <summary>How well two names match. Which is named first does not matter to the score.</summary>
    public static NameMatch Match(string one, string other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return Match(SpelledName.Read(one), SpelledName.Read(other));
    }

    internal static NameMatch Match(SpelledName one, SpelledName other)
    {
        var alignment = Alignment.Of(one.Words, other.Words);
        return new NameMatch(string.Equals(one.Folded, other.Folded, StringComparison.Ordinal) ? 1 : Score(alignment), Explanation.Of(one, other, alignment));
    }

    private static double Score(Alignment alignment)
    {
        var (weight, sum, least, names) = (0.0, 0.0, 1.0, 0);
        foreach (var pair in alignment.Pairs)
        {
            var own = alignment.Weight(pair);
            (weight, sum) = (weight + own, sum + (own * pair.Match.Similarity));
            least = own >= LeastWeight ? Math.Min(least, pair.Match.Similarity) : least;
            names += own >= 1 ? 1 : 0;
        }

        if (weight < LeastWeight)
        {
            return 0;
        }

        var (onlyInOne, onlyInOther) = (alignment.OnlyInOne.Sum(word => word.Weight), alignment.OnlyInOther.Sum(word => word.Weight));
        var (conflict, leftOut) = (Math.Min(onlyInOne, onlyInOther), Math.Abs(onlyInOne - onlyInOther));

        // One bad word is not made good by many good ones: the worst counts as much as all.
        var score = ((sum / weight) + least) / 2;
        score *= conflict >= LeastWeight ? 1 - Conflict - (Conflict * conflict / (conflict + weight)) : 1;
        score *= leftOut >= LeastWeight && names < 2 ? OneWordOfSeveral : 1;
        score *= alignment.IsReordered ? Reordered : 1;
        return score * (1 - (LeftOut * leftOut / (leftOut + weight)));
    }
}
