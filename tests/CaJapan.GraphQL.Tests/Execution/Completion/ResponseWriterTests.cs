using System.Text;
using CaJapan.GraphQL.Execution.Completion;
using CaJapan.GraphQL.Execution.Json;

namespace CaJapan.GraphQL.Tests.Execution.Completion;

public sealed class ResponseWriterTests
{
    [Fact]
    public void Writes_errors_with_all_that_they_have()
    {
        using var output = new JsonOutput();
        var full = new GraphQLError("a \"b\"")
        {
            Locations = [new SourceLocation(1, 2)],
            Path = ["a", 0],
            Extensions = new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["code"] = "X",
                ["limits"] = new object?[] { 1, 2L, 0.5, true, null },
            },
        };

        ResponseWriter.WriteRequestErrors(output, [full, new GraphQLError("bare")], "{}"u8);

        Encoding.UTF8.GetString(output.Written.Span).ShouldBe(
            """{"errors":[{"message":"a \"b\"","locations":[{"line":1,"column":2}],"path":["a",0],"extensions":{"code":"X","limits":[1,2,0.5,true,null]}},{"message":"bare"}],"extensions":{}}""");
    }

    [Fact]
    public void Refuses_an_extension_that_JSON_has_no_word_for()
    {
        using var output = new JsonOutput();
        var error = new GraphQLError("a") { Extensions = new Dictionary<string, object?>(StringComparer.Ordinal) { ["when"] = TimeSpan.Zero } };

        Should.Throw<ArgumentException>(() => ResponseWriter.WriteRequestErrors(output, [error], []));
    }
}
