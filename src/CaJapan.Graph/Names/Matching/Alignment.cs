using System.Collections.Immutable;
using CaJapan.Graph.Names.Words;

namespace CaJapan.Graph.Names.Matching;

/// <summary>Which word of one name is which of another.</summary>
/// <param name="One">The words of the one, some joined.</param>
/// <param name="Other">The words of the other, some joined.</param>
/// <param name="Pairs">By place in the one.</param>
/// <param name="IsJoined">Whether words of the one or the other were joined to match.</param>
internal sealed record Alignment(ImmutableArray<NameWord> One, ImmutableArray<NameWord> Other, ImmutableArray<WordPair> Pairs, bool IsJoined)
{
    private const double LeastJoined = 0.8;
    private const int MostJoined = 3;

    public static Alignment Of(ImmutableArray<NameWord> one, ImmutableArray<NameWord> other)
    {
        var (joinedOne, joinedOther) = (Join(one, other), Join(other, one));
        var pairs = Pair(joinedOne, joinedOther);
        return new Alignment(joinedOne, joinedOther, pairs, joinedOne.Length != one.Length || joinedOther.Length != other.Length);
    }

    /// <summary>Whether the words that match stand in another order.</summary>
    public bool IsReordered => Pairs.Where(pair => Weight(pair) > 0.1).Select(pair => pair.Other).ToArray() is var places && places.Where((place, index) => index > 0 && place < places[index - 1]).Any();

    public double Weight(WordPair pair) => Math.Min(One[pair.One].Weight, Other[pair.Other].Weight);

    /// <summary>The words of the one that match none of the other.</summary>
    public IEnumerable<NameWord> OnlyInOne => One.Where((_, place) => !Pairs.Any(pair => pair.One == place));

    /// <summary>The words of the other that match none of the one.</summary>
    public IEnumerable<NameWord> OnlyInOther => Other.Where((_, place) => !Pairs.Any(pair => pair.Other == place));

    private static ImmutableArray<WordPair> Pair(ImmutableArray<NameWord> one, ImmutableArray<NameWord> other)
    {
        var matches = new WordMatch[one.Length * other.Length];
        var knowsParents = one.Any(word => word.IsParent) && other.Any(word => word.IsParent);
        for (var i = 0; i < one.Length; i++)
        {
            for (var j = 0; j < other.Length; j++)
            {
                var match = WordMatch.Of(one[i], other[j]);

                // Omar, son of Abdullah, is not Abdullah, son of Omar.
                matches[(i * other.Length) + j] = match.Similarity < WordMatch.Least || (knowsParents && one[i].IsParent != other[j].IsParent) ? default : match;
            }
        }

        var columnOf = Assignment.Solve(one.Length, other.Length, (row, column) => matches[(row * other.Length) + column].Similarity * Math.Min(one[row].Weight, other[column].Weight));
        var pairs = ImmutableArray.CreateBuilder<WordPair>();
        for (var row = 0; row < one.Length; row++)
        {
            if (columnOf[row] is >= 0 and var column && matches[(row * other.Length) + column] is { Kind: not WordMatchKind.None } match)
            {
                pairs.Add(new WordPair(row, column, match));
            }
        }

        return pairs.DrainToImmutable();
    }

    /// <summary>Joins neighbours that together are one word of the other name: Patr ushev, Jan Daniel and JanDaniel, Abd al-Rahman.</summary>
    private static ImmutableArray<NameWord> Join(ImmutableArray<NameWord> words, ImmutableArray<NameWord> other)
    {
        var joined = ImmutableArray.CreateBuilder<NameWord>(words.Length);
        for (var i = 0; i < words.Length;)
        {
            var length = MostJoined;
            while (length > 1 && (i + length > words.Length || !AreOne(words.AsSpan(i, length), other)))
            {
                length--;
            }

            joined.Add(length == 1 ? words[i] : NameWord.Join(words.AsSpan(i, length)));
            i += length;
        }

        return joined.DrainToImmutable();
    }

    private static bool AreOne(ReadOnlySpan<NameWord> words, ImmutableArray<NameWord> other)
    {
        const int MostAdded = 2;
        var length = 0;
        foreach (var word in words)
        {
            length += word.Text.Length;
        }

        foreach (var whole in other)
        {
            if (Math.Abs(whole.Text.Length - length) <= MostAdded && whole.Kind is WordKind.Name)
            {
                var best = WordMatch.Of(NameWord.Join(words), whole).Similarity;
                var isBetter = best >= LeastJoined;
                foreach (var word in words)
                {
                    foreach (var single in other)
                    {
                        isBetter &= word.Weight < 1 || WordMatch.Of(word, single).Similarity < best;
                    }
                }

                if (isBetter)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
