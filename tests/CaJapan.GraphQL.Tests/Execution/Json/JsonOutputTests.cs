using System.Text;
using CaJapan.GraphQL.Execution.Json;

namespace CaJapan.GraphQL.Tests.Execution.Json;

public sealed class JsonOutputTests
{
    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("Ташкент 東京", "\"Ташкент 東京\"")]
    [InlineData("a\"b\\c/d", "\"a\\\"b\\\\c/d\"")]
    [InlineData("\b\f\n\r\t\u0000\u001f\u007f", "\"\\b\\f\\n\\r\\t\\u0000\\u001f\u007f\"")]
    [InlineData("🏃", "\"🏃\"")]
    public void Escapes_what_JSON_does_not_allow_in_a_string(string text, string json)
    {
        using var output = new JsonOutput();

        output.WriteString(text);

        Text(output).ShouldBe(json);
    }

    [Fact]
    public void Replaces_half_of_a_surrogate_pair()
    {
        using var output = new JsonOutput();

        output.WriteString("half \ud83c");

        Text(output).ShouldBe("\"half \uFFFD\"");
    }

    [Fact]
    public void Writes_numbers_in_one_form()
    {
        using var output = new JsonOutput();

        output.WriteNumber(long.MinValue);
        output.WriteRaw((byte)' ');
        output.WriteNumber(1.0);

        Text(output).ShouldBe("-9223372036854775808 1");
        Should.Throw<ArgumentOutOfRangeException>(() => output.WriteNumber(double.NaN));
    }

    [Fact]
    public void Forgets_what_stands_behind_the_position_it_goes_back_to()
    {
        using var output = new JsonOutput();
        output.WriteRaw("[1,"u8);
        var position = output.Position;

        output.WriteString("wrong");
        output.Rollback(position);
        output.WriteNull();

        Text(output).ShouldBe("[1,null");
    }

    [Fact]
    public void Moves_what_stands_behind_an_insertion()
    {
        using var output = new JsonOutput(capacity: 1);
        output.WriteRaw("{\"b\":2}"u8);

        output.Insert(1, "\"a\":1,"u8);

        Text(output).ShouldBe("{\"a\":1,\"b\":2}");
    }

    [Fact]
    public void Grows_beyond_its_first_buffer()
    {
        using var output = new JsonOutput(capacity: 1);
        var text = new string('x', 10_000);

        output.WriteString(text);
        output.WriteString(text);

        Text(output).ShouldBe($"\"{text}\"\"{text}\"");
    }

    private static string Text(JsonOutput output) => Encoding.UTF8.GetString(output.Written.Span);
}
