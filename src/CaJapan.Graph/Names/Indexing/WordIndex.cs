using CaJapan.Graph.Names.Words;

namespace CaJapan.Graph.Names.Indexing;

/// <summary>The different words of all names, each once, found by letters, by sound and by beginning, and the names that have them.</summary>
internal sealed class WordIndex
{
    private const int MostBegun = 200;

    private readonly Dictionary<string, int> _placeOf = new(StringComparer.Ordinal);
    private readonly List<NameWord> _words = [];
    private readonly List<List<int>> _namesOf = [];

    // Sorted side by side: the words of a key stand together.
    private readonly ulong[] _keys;
    private readonly int[] _wordOfKey;
    private readonly int[] _alphabetical;

    /// <summary>Indexes the words of names by the places of these.</summary>
    public WordIndex(IReadOnlyList<SpelledName> names)
    {
        var (keys, wordOfKey) = (new List<ulong>(), new List<int>());
        for (var name = 0; name < names.Count; name++)
        {
            foreach (var word in names[name].Words)
            {
                Add(word, name, WordKeys.Of);
            }
        }

        // Words that were joined are found by their sounds alone: nobody joins words and misspells them, and the index stays small.
        for (var name = 0; name < names.Count; name++)
        {
            for (var i = 1; i < names[name].Words.Length; i++)
            {
                Add(NameWord.Join(names[name].Words.AsSpan(i - 1, 2)), name, word => [WordKeys.OfSounds(word)]);
            }
        }

        (_keys, _wordOfKey, _alphabetical) = ([.. keys], [.. wordOfKey], [.. Enumerable.Range(0, _words.Count)]);
        Array.Sort(_keys, _wordOfKey);
        Array.Sort(_alphabetical, (one, other) => string.CompareOrdinal(_words[one].Text, _words[other].Text));

        void Add(NameWord word, int name, Func<NameWord, List<ulong>> keysOf)
        {
            if (!_placeOf.TryGetValue(word.Text, out var place))
            {
                _placeOf.Add(word.Text, place = _words.Count);
                _words.Add(word);
                _namesOf.Add([]);
                foreach (var key in keysOf(word))
                {
                    keys.Add(key);
                    wordOfKey.Add(place);
                }
            }

            if (_namesOf[place] is not [.., var last] || last != name)
            {
                _namesOf[place].Add(name);
            }
        }
    }

    /// <summary>A word by its place.</summary>
    public NameWord this[int place] => _words[place];

    /// <summary>The words that are spelt or sound nearly like one, and those that it begins.</summary>
    public IEnumerable<int> Near(NameWord word) => WordKeys.Of(word).SelectMany(WithKey).Concat(BegunBy(word.Text)).Distinct();

    /// <summary>The names that have a word.</summary>
    public IReadOnlyList<int> NamesWith(int place) => _namesOf[place];

    private IEnumerable<int> WithKey(ulong key)
    {
        for (var i = FirstNot(_keys, other => other < key); i < _keys.Length && _keys[i] == key; i++)
        {
            yield return _wordOfKey[i];
        }
    }

    private IEnumerable<int> BegunBy(string text)
    {
        var first = FirstNot(_alphabetical, place => string.CompareOrdinal(_words[place].Text, text) < 0);
        return text.Length < 2 ? [] : _alphabetical.Skip(first).TakeWhile(place => _words[place].Text.StartsWith(text, StringComparison.Ordinal)).Take(MostBegun);
    }

    private static int FirstNot<T>(T[] sorted, Func<T, bool> isBefore)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = isBefore(sorted[middle]) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
