using System.Text.Json;
using CaJapan.Graph.Server.Answers;

namespace CaJapan.Graph.Server.Tests.Answers;

public sealed class AnswerTextTests
{
    [Fact]
    public void Writes_the_rows_of_the_first_list_with_what_stands_around_it() => Table(
        """{"data": {"country": {"name": "Japan", "heads": [{"n": 1, "of": {"name": "A"}}, {"n": 2, "of": null}]}}}""").ShouldBe(
        """
        country.name  n  of.name
        ------------  -  -------
        Japan         1  A
        Japan         2  -

        """);

    [Fact]
    public void Writes_a_list_within_a_row_as_one_cell_with_each_item_in_its_place() => Csv(
        """{"data": {"rows": [{"who": [{"a": "x", "b": null}, {"a": "y", "b": true}], "tags": [1, 2]}, {"who": [], "tags": []}]}}""").ShouldBe(
        "who.a,who.b,tags\r\nx; y,; true,1; 2\r\n,,\r\n");

    [Fact]
    public void Quotes_what_would_break_a_line_of_values() => Csv(
        """{"data": {"rows": [{"a": "one, two", "b": "say \"yes\"", "c": "up\ndown"}]}}""").ShouldBe(
        "a,b,c\r\n\"one, two\",\"say \"\"yes\"\"\",\"up\ndown\"\r\n");

    [Fact]
    public void Writes_an_answer_without_lists_as_one_row() => Csv("""{"data": {"a": {"b": 1.5}, "c": "x"}}""").ShouldBe("a.b,c\r\n1.5,x\r\n");

    [Fact]
    public void Tells_two_columns_of_one_name_apart() => Csv(
        """{"data": {"country": {"name": "TM"}, "rows": [{"country": {"name": "KZ"}}]}}""").ShouldBe(
        "country.name,rows.country.name\r\nTM,KZ\r\n");

    [Fact]
    public void Says_which_lists_it_leaves_out()
    {
        using var notice = new StringWriter();
        using var response = JsonDocument.Parse("""{"data": {"a": [{"x": 1}], "b": {"c": [{"y": 2}]}}}""");

        AnswerText.Of(response.RootElement, AnswerFormat.Csv, notice).ShouldBe("x\r\n1\r\n");

        notice.ToString().ReplaceLineEndings("\n").ShouldBe("Lists not shown: b.c. --format json shows everything.\n");
    }

    [Fact]
    public void Writes_nothing_where_there_is_no_data() => Table("""{"errors": [{"message": "no"}], "data": null}""").ShouldBeEmpty();

    [Fact]
    public void Leaves_letters_as_they_are_in_json()
    {
        using var response = JsonDocument.Parse("""{"data": {"name": "Бердімұхаммедов's «お»"}}""");

        AnswerText.Of(response.RootElement, AnswerFormat.Json, TextWriter.Null).ShouldContain("\"Бердімұхаммедов's «お»\"");
    }

    private static string Table(string response) => Write(response, AnswerFormat.Table);

    private static string Csv(string response) => Write(response, AnswerFormat.Csv);

    private static string Write(string json, AnswerFormat format)
    {
        using var response = JsonDocument.Parse(json);
        return AnswerText.Of(response.RootElement, format, TextWriter.Null);
    }
}
