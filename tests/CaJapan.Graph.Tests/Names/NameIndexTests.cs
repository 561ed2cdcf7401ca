using System.Collections.Immutable;
using CaJapan.Graph.Names;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Tests.Names;

public sealed class NameIndexTests
{
    private static readonly NameIndex Index = Indexed(
        (NodeTypes.Official, "official:hajiyev", ["Vepa Hajiyev", "Vepa Khajiyev"]),
        (NodeTypes.Official, "official:hayashi", ["Hayashi Yoshimasa", "Yoshimasa Hayashi", "林 芳正"]),
        (NodeTypes.Official, "official:aiki", ["Toshihiro Aiki"]),
        (NodeTypes.Official, "official:karimov-r", ["Rahim Karimov"]),
        (NodeTypes.Official, "official:karimov-s", ["Said Karimov"]),
        (NodeTypes.Meeting, "meeting:som-11", ["11th Senior Officials' Meeting"]),
        (NodeTypes.Meeting, "meeting:som-12", ["12th Senior Officials' Meeting"]),
        (NodeTypes.Meeting, "meeting:som-12-press", ["Press conference after the 12th Senior Officials' Meeting"]),
        (NodeTypes.Topic, "topic:tourism", ["Tourism"]),
        (NodeTypes.Topic, "topic:counter-terrorism", ["Prevention of terrorism and extremism"]),
        (NodeTypes.Place, "place:iikura-house", ["Iikura House"]),
        (NodeTypes.Organization, "organization:mfa", ["Ministry of Foreign Affairs of Japan", "外務省"]));

    private static readonly Lazy<NameIndex> HundredThousand = new(() => Generated(100_000));

    [Theory]
    [InlineData("Khadzhiev", "official:hajiyev")]
    [InlineData("Хаджиев", "official:hajiyev")]
    [InlineData("Hajiyew Wepa", "official:hajiyev")]
    [InlineData("haji", "official:hajiyev")]
    [InlineData("VepaHajiyev", "official:hajiyev")]
    [InlineData("林芳正", "official:hayashi")]
    [InlineData("はやし", "official:hayashi")]
    [InlineData("Hayasi", "official:hayashi")]
    [InlineData("Mr. T. Aiki", "official:aiki")]
    [InlineData("S. Karimov", "official:karimov-s")]
    [InlineData("senior officials 12", "meeting:som-12")]
    [InlineData("12th SENIOR official meeting", "meeting:som-12")]
    [InlineData("press conference 12", "meeting:som-12-press")]
    [InlineData("tourism", "topic:tourism")]
    [InlineData("tourizm", "topic:tourism")]
    [InlineData("terror", "topic:counter-terrorism")]
    [InlineData("Iikura", "place:iikura-house")]
    [InlineData("Ikura", "place:iikura-house")]
    [InlineData("foreign ministry Japan", "organization:mfa")]
    [InlineData("外務省", "organization:mfa")]
    public async Task Finds_first_what_is_meant(string text, string id)
    {
        var page = await Search(text);

        page.Hits.ShouldNotBeEmpty();
        page.Hits[0].Id.ShouldBe(id);
    }

    [Theory]
    [InlineData("Hajiyew Wepa", "official:hajiyev: Vepa Hajiyev, official:hajiyev: Vepa Khajiyev")]
    [InlineData("Tourism", "")]
    [InlineData("Karimov", "")]
    public void Takes_a_name_for_that_of_an_official_as_the_matcher_does(string name, string expected) =>
        string.Join(", ", Index.TakenFor(name).Select(taken => $"{taken.OfficialId}: {taken.Name}")).ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("...")]
    [InlineData("Zwingli")]
    [InlineData("芳")]
    [InlineData("Yoshimasa Tanaka")]
    [InlineData("senior officials 13")]
    public async Task Finds_nothing_where_nothing_is_meant(string text) => (await Search(text)).Hits.ShouldBeEmpty();

    [Fact]
    public async Task Tells_which_spelling_matched_and_why()
    {
        var hit = (await Search("Khajiev Vepa")).Hits[0];

        hit.Matched.ShouldBe("Vepa Khajiyev");
        hit.Why.ShouldBe("same name, words in another order, spelt i/iy");
        (await Search("tour")).Hits[0].Why.ShouldBe("the words of the name, tour begins Tourism");
        (await Search("Iikura")).Hits[0].Why.ShouldBe("part of the name");
    }

    [Fact]
    public async Task Looks_among_the_types_asked_for_alone()
    {
        (await Search("Hayashi", [NodeTypes.Meeting])).Hits.ShouldBeEmpty();
        (await Search("senior", [NodeTypes.Meeting])).Total.ShouldBe(3);
    }

    [Fact]
    public async Task Orders_ties_by_id_and_pages_through_all()
    {
        var whole = await Search("Karimov");
        whole.Hits.Select(hit => hit.Id).ShouldBe(["official:karimov-r", "official:karimov-s"]);
        whole.Hits[0].Score.ShouldBe(whole.Hits[1].Score);

        var first = await Search("Karimov", first: 1);
        (first.Total, first.HasNextPage, first.HasPreviousPage).ShouldBe((2, true, false));
        var second = await Search("Karimov", first: 1, after: Cursor.Decode(NameQuery.ListKey, 1, first.Hits[0].Cursor, out _));
        (second.Total, second.HasNextPage, second.HasPreviousPage).ShouldBe((2, false, true));
        second.Hits.ShouldHaveSingleItem().Id.ShouldBe("official:karimov-s");
    }

    [Fact]
    public async Task Begins_anew_after_a_cursor_that_no_search_gave_out()
    {
        var page = await Search("Karimov", after: new CursorPosition([null], "official:karimov-r"));

        page.Hits.Length.ShouldBe(2);
    }

    [Fact]
    public void Scores_candidates_and_not_the_whole_data_set()
    {
        var (small, large) = (Generated(1_000), HundredThousand.Value);
        foreach (var text in new[] { "Tamerdi Saluxanov", "Karogul", "Nudobek Ratuzod" })
        {
            var (few, many) = (small.Find(text, NodeTypes.Entities), large.Find(text, NodeTypes.Entities));

            many.NamesScored.ShouldBeLessThanOrEqualTo(NameIndex.MostScored);
            many.WordsCompared.ShouldBeLessThan(5_000);
            few.NamesScored.ShouldBeLessThan(200);
        }
    }

    [Fact]
    public void Finds_one_of_a_hundred_thousand_with_a_typing_error()
    {
        var index = HundredThousand.Value;
        for (var i = 0; i < 100_000; i += 9_973)
        {
            var name = GeneratedName(i);
            index.Find(name, NodeTypes.Entities).Names[0].Match.Score.ShouldBe(1);
            index.Find(name.Remove(3, 1), NodeTypes.Entities).Names.Take(5).ShouldContain(hit => hit.Name.Name.Text == name);
        }
    }

    private static ValueTask<SearchPage> Search(string text, ImmutableArray<NodeType>? types = null, int first = 10, CursorPosition? after = null) =>
        Index.SearchAsync(new NameQuery(text, types ?? NodeTypes.Entities, 0.5, first, after), CancellationToken.None);

    private static NameIndex Generated(int count) => Indexed([.. Enumerable.Range(0, count).Select(i => (NodeTypes.Official, $"official:{i}", new[] { GeneratedName(i) }))]);

    /// <summary>A given name of four syllables and a family name of three and an ending, in an order without pattern that no two numbers share.</summary>
    private static string GeneratedName(int number)
    {
        const string Consonants = "bdgklmnprstvz";
        const string Vowels = "aeiou";
        const string Endings = "ov ev in bek zod li";
        var state = (uint)number * 2654435761u;
        return $"{Word(2)}{Part("gul bek rdi mir")} {Word(3)}{Part(Endings)}";

        string Word(int syllables) => string.Concat(Enumerable.Range(0, syllables).Select(place => Letter(Consonants, place == 0) + Letter(Vowels, false)));

        string Letter(string letters, bool isCapital)
        {
            var letter = letters[Next(letters.Length)].ToString();
            return isCapital ? letter.ToUpperInvariant() : letter;
        }

        string Part(string parts) => parts.Split(' ')[Next(parts.Split(' ').Length)];

        int Next(int below)
        {
            state = (state * 1664525u) + 1013904223u;
            return (int)((state >> 8) % (uint)below);
        }
    }

    private static NameIndex Indexed(params (NodeType Type, string Id, string[] Spellings)[] entities) =>
        NameIndex.Of(entities.SelectMany(entity => entity.Spellings.Select(spelling => new NamedEntity(entity.Id, entity.Type, spelling))));
}
