using System.Collections.Immutable;
using CaJapan.Graph.Names.Indexing;
using CaJapan.Graph.Names.Matching;
using CaJapan.Graph.Names.Words;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Names;

/// <summary>
/// All names of a graph, held in memory and found by sound: what a search costs grows with the names that sound like what is looked for, not with all there are. Officials are matched as <see cref="NameMatcher"/> does
/// it; anything else by the words of its name, whole, misspelt or begun.
/// </summary>
public sealed class NameIndex : INameSearch
{
    /// <summary>How many names are scored in one search at most: those with the most words in common.</summary>
    /// <value>1,000.</value>
    public const int MostScored = 1_000;

    private readonly ImmutableArray<IndexedName> _names;
    private readonly WordIndex _words;

    private NameIndex(ImmutableArray<IndexedName> names)
    {
        _names = names;
        _words = new WordIndex([.. names.Select(name => name.Name)]);
    }

    /// <summary>Indexes names.</summary>
    public static NameIndex Of(IEnumerable<NamedEntity> names) => new([.. names.Select(name => new IndexedName(name.Id, name.Type, SpelledName.Read(name.Name)))]);

    /// <inheritdoc/>
    public ValueTask<SearchPage> SearchAsync(NameQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        cancellationToken.ThrowIfCancellationRequested();
        var found = Find(query.Text, query.Types).Names.Where(found => found.Match.Score > 0 && found.Match.Score >= query.MinScore).ToImmutableArray();
        var start = query.After is { } after ? found.TakeWhile(hit => !IsAfter(hit.Name, hit.Match, after)).Count() : 0;
        var hits = found.Skip(start).Take(query.First).Select(hit => new SearchHit(hit.Name.EntityId, hit.Match.Score, hit.Name.Name.Text, hit.Match.Why, NameQuery.CursorOf(hit.Match.Score, hit.Name.EntityId))).ToImmutableArray();
        return ValueTask.FromResult(new SearchPage(hits, found.Length, start + hits.Length < found.Length, start > 0));
    }

    /// <summary>The names of officials that <see cref="NameMatcher"/> takes for the same person's as a name, each with whose it is; the most like first.</summary>
    public IEnumerable<(string OfficialId, string Name)> TakenFor(string name)
    {
        var asked = SpelledName.Read(name);
        return Candidates(asked, [NodeTypes.Official]).Names
            .Select(candidate => _names[candidate])
            .Where(candidate => NameMatcher.Match(asked, candidate.Name).Score >= NameMatcher.Threshold)
            .Select(candidate => (candidate.EntityId, candidate.Name.Text));
    }

    internal FoundNames Find(string text, ImmutableArray<NodeType> types)
    {
        var asked = SpelledName.Read(text);
        var (candidates, wordsCompared) = Candidates(asked, types);
        var best = new Dictionary<string, (IndexedName Name, NameMatch Match)>(StringComparer.Ordinal);
        foreach (var candidate in candidates)
        {
            var name = _names[candidate];
            var match = name.Match(asked);
            if (!best.TryGetValue(name.EntityId, out var other) || match.Score > other.Match.Score)
            {
                best[name.EntityId] = (name, match);
            }
        }

        return new FoundNames([.. best.Values.OrderByDescending(hit => NameQuery.KeyOf(hit.Match.Score)).ThenBy(hit => hit.Name.EntityId, StringComparer.Ordinal)], wordsCompared, candidates.Length);
    }

    /// <summary>The names that have words like those asked for, the most and the most like first.</summary>
    private (ImmutableArray<int> Names, int WordsCompared) Candidates(SpelledName asked, ImmutableArray<NodeType> types)
    {
        var (likeness, compared) = (new Dictionary<int, double>(), 0);
        foreach (var word in AskedFor(asked))
        {
            var ofWord = new Dictionary<int, double>();
            foreach (var place in _words.Near(word))
            {
                compared++;
                var like = Containment.Match(word, _words[place]).Similarity;
                foreach (var name in like > 0 ? _words.NamesWith(place) : [])
                {
                    if (types.Contains(_names[name].Type))
                    {
                        ofWord[name] = Math.Max(like, ofWord.GetValueOrDefault(name));
                    }
                }
            }

            foreach (var (name, like) in ofWord)
            {
                likeness[name] = likeness.GetValueOrDefault(name) + like;
            }
        }

        return ([.. likeness.OrderByDescending(name => name.Value).ThenBy(name => name.Key).Take(MostScored).Select(name => name.Key)], compared);
    }

    private static IEnumerable<NameWord> AskedFor(SpelledName asked) =>
        asked.Words.Where(word => word.Weight >= 1).Concat(Enumerable.Range(0, Math.Max(0, asked.Words.Length - 1)).Select(place => NameWord.Join(asked.Words.AsSpan(place, 2)))).DistinctBy(word => word.Text, StringComparer.Ordinal);

    // A cursor that somebody made up, with anything else for a score, is before everything.
    private static bool IsAfter(IndexedName name, NameMatch match, CursorPosition after)
    {
        var score = NameQuery.KeyOf(match.Score);
        return after.Keys is not [int last] || score < last || (score == last && string.CompareOrdinal(name.EntityId, after.Id) > 0);
    }
}
