using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Tests.Language;

public sealed class PrinterTests
{
    private static readonly ParserOptions Options = new() { AllowLegacyFragmentVariables = true };

    [Theory]
    [InlineData(KitchenSink.Executable)]
    [InlineData(KitchenSink.TypeSystem)]
    public void Prints_what_was_printed_unchanged(string text)
    {
        // The one description that is longer than it has to be comes out on one line.
        var expected = text.Replace("\"\"\"\nA meeting\n\"\"\"", "\"\"\"A meeting\"\"\"", StringComparison.Ordinal);
        Parser.Parse(text, Options).Value.ToString().ShouldBe(expected);
    }

    [Fact]
    public void Breaks_arguments_that_do_not_fit_on_a_line()
    {
        const string fits = "field(first: \"aaaaaaaaaaaaaaaaaaaaaaaaa\", second: \"bbbbbbbbbbbbbbbbbbbbbbbbbbb\")";
        fits.Length.ShouldBe(80);
        Print($"{{ {fits} }}").ShouldBe($"{{\n  {fits}\n}}");
        Print($"{{ x{fits} }}").ShouldBe(
            """
            {
              xfield(
                first: "aaaaaaaaaaaaaaaaaaaaaaaaa"
                second: "bbbbbbbbbbbbbbbbbbbbbbbbbbb"
              )
            }
            """);
    }

    [Theory]
    [InlineData("query { a }", "{\n  a\n}")]
    [InlineData("query @d { a }", "query @d {\n  a\n}")]
    [InlineData("query Q { a }", "query Q {\n  a\n}")]
    [InlineData("\"d\" query { a }", "\"d\"\nquery {\n  a\n}")]
    [InlineData("mutation { a }", "mutation {\n  a\n}")]
    [InlineData("query ($a: Int) { a }", "query ($a: Int) {\n  a\n}")]
    [InlineData("query ($a: Int, \"d\" $b: Int) { a }", "query (\n$a: Int\n\"d\"\n$b: Int\n) {\n  a\n}")]
    public void Prints_operations_as_short_as_they_can_be(string text, string expected) => Print(text).ShouldBe(expected);

    [Fact]
    public void Indents_block_strings_with_their_surroundings() => Print("type T { \"\"\"\na\n  b\n\"\"\" f(\"x\" a: Int): Int }").ShouldBe(
        """"
        type T {
          """
          a
            b
          """
          f(
            "x"
            a: Int
          ): Int
        }
        """");

    [Fact]
    public void Prints_nodes_made_by_hand() =>
        new NonNullTypeNode(new ListTypeNode(new NamedTypeNode(new NameNode("Int")))).ToString().ShouldBe("[Int]!");

    private static string Print(string text) => Parser.Parse(text).Value.ToString();
}
