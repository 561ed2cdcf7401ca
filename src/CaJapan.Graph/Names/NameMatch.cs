namespace CaJapan.Graph.Names;

/// <summary>How well a name answers to a text.</summary>
/// <param name="Score">0 to 1.</param>
/// <param name="Why">The reason in words.</param>
internal readonly record struct NameMatch(double Score, string Why)
{
    // Words less alike than this have nothing to do with each other.
    private const double LeastSimilarity = 0.6;

    // What a name loses for words that nobody asked for, at most, and for another order.
    private const double ForMoreWords = 0.15;
    private const double ForAnotherOrder = 0.02;

    /// <summary>Each word asked for takes the most similar word of the name that is left.</summary>
    public static NameMatch Of(string[] asked, string[] name)
    {
        var taken = new bool[name.Length];
        var (sum, inOrder, last) = (0.0, true, -1);
        foreach (var word in asked)
        {
            var (best, at) = (0.0, -1);
            for (var i = 0; i < name.Length; i++)
            {
                if (!taken[i] && EditDistance.Similarity(word, name[i]) is var similarity && similarity > best)
                {
                    (best, at) = (similarity, i);
                }
            }

            if (best < LeastSimilarity)
            {
                return default;
            }

            sum += best;
            taken[at] = true;
            inOrder &= at > last;
            last = at;
        }

        var share = (double)asked.Length / name.Length;
        var score = (sum / asked.Length * (1 - (ForMoreWords * (1 - share)))) - (inOrder ? 0 : ForAnotherOrder);
        return new NameMatch(score, Reason(sum >= asked.Length, share >= 1, inOrder));
    }

    private static string Reason(bool isSame, bool isWhole, bool inOrder) => (isSame ? "the same words" : "similar words") + (isWhole ? string.Empty : ", part of the name") + (inOrder ? string.Empty : ", in another order");
}
