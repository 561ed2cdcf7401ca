using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Tests.Language;

public sealed class ParserTests
{
    [Theory]
    [InlineData("", "Unexpected <EOF>. (1:1)")]
    [InlineData("{", "Expected Name, found <EOF>. (1:2)")]
    [InlineData("{ a", "Expected Name, found <EOF>. (1:4)")]
    [InlineData("{}", "Expected Name, found \"}\". (1:2)")]
    [InlineData("{ a: }", "Expected Name, found \"}\". (1:6)")]
    [InlineData("{ a() }", "Expected Name, found \")\". (1:5)")]
    [InlineData("{ a(b: ) }", "Unexpected \")\". (1:8)")]
    [InlineData("{ a(b 1) }", "Expected \":\", found Int \"1\". (1:7)")]
    [InlineData("{ ...on }", "Expected Name, found \"}\". (1:9)")]
    [InlineData("{ ... }", "Expected \"{\", found \"}\". (1:7)")]
    [InlineData("{ a: ...F }", "Expected Name, found \"...\". (1:6)")]
    [InlineData("query Q", "Expected \"{\", found <EOF>. (1:8)")]
    [InlineData("query Q() { a }", "Expected \"$\", found \")\". (1:9)")]
    [InlineData("query ($a: Int = $b) { a }", "Unexpected variable \"$b\" in constant value. (1:18)")]
    [InlineData("query ($a: Int = $) { a }", "Unexpected \"$\". (1:18)")]
    [InlineData("query ($a: Int @d(b: {c: [$e]})) { a }", "Unexpected variable \"$e\" in constant value. (1:27)")]
    [InlineData("fragment on on T { a }", "Unexpected Name \"on\". (1:10)")]
    [InlineData("fragment F T { a }", "Expected \"on\", found Name \"T\". (1:12)")]
    [InlineData("fragment F($a: Int) on T { a }", "Expected \"on\", found \"(\". (1:11)")]
    [InlineData("nonsense", "Unexpected Name \"nonsense\". (1:1)")]
    [InlineData("\"text\"", "Unexpected <EOF>. (1:7)")]
    [InlineData("\"text\" { a }", "Unexpected description, descriptions are not supported on shorthand queries. (1:1)")]
    [InlineData("\"text\" extend type T { a: Int }", "Unexpected description, only GraphQL definitions support descriptions. (1:1)")]
    [InlineData("5", "Unexpected Int \"5\". (1:1)")]
    [InlineData("{ a } \"\"\"text\"\"\" 5", "Unexpected Int \"5\". (1:18)")]
    [InlineData("type T {}", "Expected Name, found \"}\". (1:9)")]
    [InlineData("type T { a }", "Expected \":\", found \"}\". (1:12)")]
    [InlineData("type T implements { a: Int }", "Expected Name, found \"{\". (1:19)")]
    [InlineData("type T implements A B { a: Int }", "Unexpected Name \"B\". (1:21)")]
    [InlineData("schema {}", "Expected Name, found \"}\". (1:9)")]
    [InlineData("schema { read: T }", "Unexpected Name \"read\". (1:10)")]
    [InlineData("union U = | A | | B", "Expected Name, found \"|\". (1:17)")]
    [InlineData("enum E { true }", "Name \"true\" is reserved and cannot be used for an enum value. (1:10)")]
    [InlineData("enum E { \"d\" null }", "Name \"null\" is reserved and cannot be used for an enum value. (1:14)")]
    [InlineData("directive @d on NOWHERE", "Unexpected Name \"NOWHERE\". (1:17)")]
    [InlineData("directive d on FIELD", "Expected \"@\", found Name \"d\". (1:11)")]
    [InlineData("directive @d @e on FIELD", "Expected \"on\", found \"@\". (1:14)")]
    [InlineData("input I { a(b: Int): Int }", "Expected \":\", found \"(\". (1:12)")]
    [InlineData("extend T", "Unexpected Name \"T\". (1:8)")]
    [InlineData("extend directive @d @e", "Unexpected Name \"directive\". (1:8)")]
    [InlineData("extend \"d\" type T", "Unexpected String \"d\". (1:8)")]
    [InlineData("extend schema", "Unexpected <EOF>. (1:14)")]
    [InlineData("extend scalar S", "Unexpected <EOF>. (1:16)")]
    [InlineData("extend type T", "Unexpected <EOF>. (1:14)")]
    [InlineData("extend interface T", "Unexpected <EOF>. (1:19)")]
    [InlineData("extend union U", "Unexpected <EOF>. (1:15)")]
    [InlineData("extend enum E", "Unexpected <EOF>. (1:14)")]
    [InlineData("extend input I", "Unexpected <EOF>. (1:15)")]
    [InlineData("{ a(b: \"\"\"x\"\"\" \"\"\"y\"\"\") }", "Expected Name, found BlockString \"y\". (1:16)")]
    [InlineData("{\n  a\n  ?\n}", "Unexpected character: \"?\". (3:3)")]
    public void Tells_what_it_expected(string text, string expected)
    {
        var result = Parser.Parse(text);
        result.Node.ShouldBeNull();
        result.IsSuccess.ShouldBeFalse();
        result.Error!.ToString().ShouldBe($"Syntax Error: {expected}");
    }

    [Theory]
    [InlineData("query on { on(on: on) @on(on: $on) ... on on { on } ...onward }")]
    [InlineData("query query($query: query = query) { query } mutation mutation { true false null } subscription type { fragment }")]
    [InlineData("type type implements & implements & interface { type: type input(schema: directive): enum }")]
    [InlineData("fragment fragment on fragment { fragment }")]
    [InlineData("directive @repeatable repeatable on | FIELD | DIRECTIVE_DEFINITION")]
    [InlineData("enum E { on type True }")]
    public void Takes_keywords_for_names_where_names_stand(string text) => Parser.Parse(text).Error.ShouldBeNull();

    [Fact]
    public void Reads_values_by_themselves()
    {
        Parser.ParseValue("[$a, {b: 1}]").Value.ShouldBeOfType<ListValueNode>().Values.Length.ShouldBe(2);
        Parser.ParseConstValue("[$a]").Error!.ToString().ShouldBe("Syntax Error: Unexpected variable \"$a\" in constant value. (1:2)");
        Parser.ParseValue("1 2").Error!.ToString().ShouldBe("Syntax Error: Expected <EOF>, found Int \"2\". (1:3)");
    }

    [Fact]
    public void Reads_types_by_themselves()
    {
        Parser.ParseType("[[Int!]]!").Value.ToString().ShouldBe("[[Int!]]!");
        Parser.ParseType("Int!!").Error!.ToString().ShouldBe("Syntax Error: Expected <EOF>, found \"!\". (1:5)");
    }

    [Fact]
    public void Marks_the_text_of_every_node()
    {
        var document = Parser.Parse("# first\nquery Q { a : b(c: [1]) @d { e } }").Value;
        var operation = document.Definitions[0].ShouldBeOfType<OperationDefinitionNode>();
        operation.Span.ToString().ShouldBe("query Q { a : b(c: [1]) @d { e } }");
        operation.Location.ShouldBe(new SourceLocation(2, 1));
        var field = operation.SelectionSet.Selections[0].ShouldBeOfType<FieldNode>();
        field.Span.ToString().ShouldBe("a : b(c: [1]) @d { e }");
        field.Arguments[0].Value.Span.ToString().ShouldBe("[1]");
        field.Name.Location.ShouldBe(new SourceLocation(2, 15));
    }

    [Fact]
    public void Gives_one_string_for_all_places_of_a_name()
    {
        var operation = Parser.Parse("{ name other: name }").Value.Definitions[0].ShouldBeOfType<OperationDefinitionNode>();
        var names = operation.SelectionSet.Selections.Cast<FieldNode>().Select(field => field.Name.Value).ToList();
        names[0].ShouldBeSameAs(names[1]);
    }

    [Fact]
    public void Stops_at_the_limit_of_tokens()
    {
        Parser.Parse("{ a b }", new ParserOptions { MaxTokens = 4 }).Error.ShouldBeNull();
        Parser.Parse("{ a b }", new ParserOptions { MaxTokens = 3 }).Error!.ToString()
            .ShouldBe("Syntax Error: Document contains more that 3 tokens. Parsing aborted. (1:7)");
    }

    [Theory]
    [InlineData("{ a ", " }")]
    [InlineData("{ ... ", " }")]
    public void Stops_at_the_limit_of_nesting(string open, string close)
    {
        Parser.Parse(Nested(200, open, close, "{ a }")).Error!.Message.ShouldBe("Syntax Error: Document nests deeper than 200 levels. Parsing aborted.");
        Parser.Parse(Nested(199, open, close, "{ a }")).Error.ShouldBeNull();
    }

    [Fact]
    public void Stops_at_the_limit_of_nesting_in_values_and_types()
    {
        Parser.ParseValue(Nested(201, "[", "]", "1")).Error!.Message.ShouldBe("Syntax Error: Document nests deeper than 200 levels. Parsing aborted.");
        Parser.ParseValue(Nested(100_000, "{a: ", "}", "1")).Error!.Message.ShouldBe("Syntax Error: Document nests deeper than 200 levels. Parsing aborted.");
        Parser.ParseType(Nested(100_000, "[", "]", "T")).Error!.Message.ShouldBe("Syntax Error: Document nests deeper than 200 levels. Parsing aborted.");
        Parser.ParseType(Nested(3, "[", "]", "T"), new ParserOptions { MaxRecursion = 2 }).Error!.Locations.ShouldBe([new SourceLocation(1, 3)]);
    }

    [Fact]
    public void Lets_fragments_declare_variables_where_asked_to() =>
        Parser.Parse("fragment F($a: Int = 1) on T { a }", new ParserOptions { AllowLegacyFragmentVariables = true })
            .Value.Definitions[0].ShouldBeOfType<FragmentDefinitionNode>().VariableDefinitions.Length.ShouldBe(1);

    [Fact]
    public void Throws_where_the_caller_was_sure_of_the_text() =>
        Should.Throw<InvalidOperationException>(() => Parser.Parse("{").Value).Message.ShouldBe("Syntax Error: Expected Name, found <EOF>. (1:2)");

    private static string Nested(int levels, string open, string close, string inner) =>
        string.Concat(Enumerable.Repeat(open, levels)) + inner + string.Concat(Enumerable.Repeat(close, levels));
}
