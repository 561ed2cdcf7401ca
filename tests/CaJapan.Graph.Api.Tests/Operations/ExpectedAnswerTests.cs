using System.Text.Json;

namespace CaJapan.Graph.Api.Tests.Operations;

public sealed class ExpectedAnswerTests
{
    private const string Table = """
        # Title

        Variables: `{"a": 1}`

        | facts | answer | value | rests on |
        |---|---|---|---|
        | S000-01, S000-02 | `list[0]` | `{"name":"A | B","date":null}` | `meeting:m.date` |
        | – | `list[1].name` | `"…"` | |
        | – | `list[1].date` | `"2018"` | |
        | S000-03 | `set[*]` | `2` | `meeting:m` |
        | – | `list.length` | `2` | |
        """;

    private static readonly ExpectedAnswer Expected = ExpectedAnswer.Parse("{ a }", Table.Split('\n'));

    [Fact]
    public void Reads_a_table() => Expected.ShouldSatisfyAllConditions(
        answer => answer.Variables.ShouldBe("""{"a": 1}"""),
        answer => answer.Lines.Length.ShouldBe(5),
        answer => answer.Lines[0].FactIds.ShouldBe(["fact:S000-01", "fact:S000-02"]),
        answer => answer.Lines[0].EntityId.ShouldBe("meeting:m"),
        answer => answer.Lines[0].Property.ShouldBe("date"),
        answer => answer.Lines[1].FactIds.ShouldBeEmpty(),
        answer => answer.Lines[1].EntityId.ShouldBeNull(),
        answer => answer.Lines[3].Property.ShouldBeNull());

    [Fact]
    public void Finds_nothing_where_the_answer_is_as_expected() =>
        Differences("""{"list":[{"name":"A | B","date":null},{"name":"C","date":"2018"}],"set":[1,2,3]}""").ShouldBeEmpty();

    [Theory]
    [InlineData("""{"list":[{"name":"A","date":null},{"name":"C","date":"2018"}],"set":[2]}""", """list[0] = {"name":"A | B","date":null} but is {"name":"A","date":null}""")]
    [InlineData("""{"list":[{"name":"A | B"},{"name":"C","date":"2018"}],"set":[2]}""", """list[0] = {"name":"A | B","date":null} but is {"name":"A | B"}""")]
    [InlineData("""{"list":[{"name":"A | B","date":null},{"name":null,"date":"2018"}],"set":[2]}""", """list[1].name = "…" but is null""")]
    [InlineData("""{"list":[{"name":"A | B","date":null},{"name":"C"}],"set":[2]}""", """list[1].date = "2018" but is not there""")]
    [InlineData("""{"list":[{"name":"A | B","date":null},{"name":"C","date":"2018"}],"set":[1]}""", "set[*] = 2 is not there")]
    [InlineData("""{"list":[{"name":"A | B","date":null},{"name":"C","date":"2018","more":[]}],"set":[2]}""", "list[1].more is not expected")]
    public void Finds_what_differs(string answer, string difference) => Differences(answer).ShouldBe([difference]);

    [Fact]
    public void Finds_a_list_in_another_order_and_one_that_is_too_long() =>
        Differences("""{"list":[{"name":"C","date":"2018"},{"name":"A | B","date":null},{"name":"D"}],"set":[2]}""").ShouldBe([
            """list[0] = {"name":"A | B","date":null} but is {"name":"C","date":"2018"}""",
            """list[1].date = "2018" but is null""",
            "list.length = 2 but is 3",
            "list[2].name is not expected",
        ]);

    [Fact]
    public void Rejects_a_row_without_its_cells() =>
        Should.Throw<FormatException>(() => ExpectedAnswer.Parse("{ a }", ["|---|", "| S000-01 | list | 1 |"])).Message.ShouldContain("| S000-01 | list | 1 |");

    private static IEnumerable<string> Differences(string answer) => Expected.Differences(JsonElement.Parse(answer));
}
