using System.Collections.Immutable;
using CaJapan.Graph.Facts;
using CaJapan.Graph.Folding;
using CaJapan.Graph.Names;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Seeds.Tests.Names;

/// <summary>Every spelling of every official of the seeds finds the official, also mistyped.</summary>
public sealed class RealNamesTests
{
    private static readonly PropertyGraph Graph = GraphFold.Fold(SeedLoader.Load(RealSeeds.Directory).Dataset!);
    private static readonly NameIndex Index = NameIndex.Of(Graph.Relationships.Where(r => r.Type == RelationshipTypes.NameOf).Select(r => new NamedEntity(Graph.Nodes[r.To].Id, Graph.Nodes[r.To].Type, (string)Graph.Nodes[r.From]["text"]!)));

    private static readonly ImmutableArray<(string Spelling, string Id)> Spellings =
    [
        .. Graph.Relationships.Where(r => r.Type == RelationshipTypes.NameOf && Graph.Nodes[r.To].Type == NodeTypes.Official).Select(r => ((string)Graph.Nodes[r.From]["text"]!, Graph.Nodes[r.To].Id)),
    ];

    // What is, letter for letter, a name of another official as well finds either; so does what is as near to one as to the other.
    private static readonly ILookup<string, string> Holders = Spellings.ToLookup(s => NameFolding.Fold(s.Spelling), s => s.Id, StringComparer.Ordinal);

    [Fact]
    public async Task A_spelling_finds_its_official_first() => await ShouldFind(Spellings);

    [Fact]
    public async Task A_spelling_in_another_order_finds_its_official_first() => await ShouldFind(Spellings.Select(s => (string.Join(' ', s.Spelling.Split(' ').Reverse()), s.Id)));

    [Fact]
    public async Task A_spelling_without_a_letter_finds_its_official_first() =>
        await ShouldFind(Mistyped().SelectMany(s => Letters(s.Spelling).Select(i => (s.Spelling.Remove(i, 1), s.Id))));

    [Fact]
    public async Task A_spelling_with_two_letters_in_each_others_place_finds_its_official_first() =>
        await ShouldFind(Mistyped().SelectMany(s => Letters(s.Spelling).Where(i => i > 0 && char.IsLetter(s.Spelling[i - 1])).Select(i => (s.Spelling.Remove(i, 1).Insert(i - 1, s.Spelling[i].ToString()), s.Id))));

    [Fact]
    public async Task A_spelling_with_another_letter_finds_its_official_first() => await ShouldFind(Mistyped().SelectMany(s => Letters(s.Spelling).Select(i => (s.Spelling.Remove(i, 1).Insert(i, Other(s.Spelling, i)), s.Id))));

    // Beside an initial a letter makes another word.
    [Fact]
    public async Task A_spelling_with_a_letter_too_many_finds_its_official_first() =>
        await ShouldFind(Mistyped().SelectMany(s => Letters(s.Spelling).Where(i => !s.Spelling.AsSpan(i + 1).StartsWith(".")).Select(i => (s.Spelling.Insert(i, Other(s.Spelling, i)), s.Id))));

    // A sign of a name in kanji is no letter: another sign is another name.
    private static IEnumerable<(string Spelling, string Id)> Mistyped() => Spellings.Where(s => !s.Spelling.Any(c => c >= '\u2e80'));

    // An initial is a word of one letter, and another letter another word; of a word of three letters two are left, which begin many names.
    private static IEnumerable<int> Letters(string name) =>
        Enumerable.Range(0, name.Length).Where(i => char.IsLetter(name[i]) && !name.AsSpan(i + 1).StartsWith(".") && LengthOfWord(name, i) > 3);

    private static int LengthOfWord(string name, int place) =>
        name.AsSpan(place).IndexOfAny(" .-") is var after && name.AsSpan(0, place).LastIndexOfAny(" .-") is var before ? (after < 0 ? name.Length : place + after) - before - 1 : 0;

    /// <summary>A letter of the same script that depends on the place alone.</summary>
    private static string Other(string name, int place)
    {
        var alphabet = name[place] >= '\u0600' ? "بدرسلمنه" : name[place] >= '\u0400' ? "авдзклнортушы" : "abdeklmnorstuvz";
        return alphabet[((place * 7) + name.Length) % alphabet.Length].ToString();
    }

    private static async Task ShouldFind(IEnumerable<(string Text, string Id)> searches)
    {
        var missed = new List<string>();
        foreach (var (text, id) in searches)
        {
            var page = await Index.SearchAsync(new NameQuery(text, [NodeTypes.Official], 0.5, 3, null), CancellationToken.None);
            var isAmbiguous = Holders[NameFolding.Fold(text)].Any(holder => !string.Equals(holder, id, StringComparison.Ordinal));
            if (!isAmbiguous && !page.Hits.TakeWhile(hit => hit.Score >= page.Hits[0].Score).Any(hit => string.Equals(hit.Id, id, StringComparison.Ordinal)))
            {
                missed.Add($"{text} finds {string.Join(", ", page.Hits.Select(hit => $"{hit.Id} {hit.Score}"))}, not {id}");
            }
        }

        missed.ShouldBeEmpty();
    }
}
