using System.Text;
using CaJapan.GraphQL.Execution.Completion;
using CaJapan.GraphQL.Execution.Json;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Tests.Execution.Completion;

public sealed class ExecutorTests
{
    private static readonly Schema Schema = SchemaBuilder.Build("""
        type Query { text(of: String = ""): String, must: String!, item: Item, items: [Item], sure: [Item!], surely: [Item!]!, matrix: [[Int!]], pet: Pet }
        type Item { name: String, must: String!, item: Item, sure: Item! }
        union Pet = Cat | Dog
        type Cat { lives: Int }
        type Dog { tricks: [String] }
        """).Value;

    [Theory]
    [InlineData("{ text item { n: name name } }", """{"text":"a","item":{"name":"b"}}""", """{"data":{"text":"a","item":{"n":"b","name":"b"}}}""")]
    [InlineData("{ matrix }", """{"matrix":[[1,2.5],[],null]}""", """{"data":{"matrix":[[1,2.5],[],null]}}""")]
    [InlineData("{ pet { __typename ... on Cat { lives } ... on Dog { tricks } } }", """{"pet":{"__typename":"Dog","tricks":["sit"]}}""", """{"data":{"pet":{"__typename":"Dog","tricks":["sit"]}}}""")]
    [InlineData("{ pet { ... on Cat { lives } } }", """{"pet":{"__typename":"Dog"}}""", """{"data":{"pet":{}}}""")]
    [InlineData("{ text item { name } items { name } }", "{}", """{"data":{"text":null,"item":null,"items":null}}""")]
    public void Completes_values_as_their_types_say(string document, string data, string response) =>
        Operations.Execute(Schema, document, data).ShouldBe(response);

    [Theory]
    [InlineData(
        "{ a: text text }",
        """{"text":{"!":"lost"}}""",
        """{"errors":[{"message":"lost","locations":[{"line":1,"column":3}],"path":["a"]},{"message":"lost","locations":[{"line":1,"column":11}],"path":["text"]}],"data":{"a":null,"text":null}}""")]
    [InlineData(
        "{ must text }",
        """{"text":"a"}""",
        """{"errors":[{"message":"Cannot return null for non-nullable field Query.must.","locations":[{"line":1,"column":3}],"path":["must"]}],"data":null}""")]
    [InlineData(
        "{ text item { name item { sure { must } name } } }",
        """{"text":"a","item":{"name":"b","item":{"sure":{}}}}""",
        """{"errors":[{"message":"Cannot return null for non-nullable field Item.must.","locations":[{"line":1,"column":34}],"path":["item","item","sure","must"]}],"data":{"text":"a","item":{"name":"b","item":null}}}""")]
    [InlineData(
        "{ items { must } }",
        """{"items":[{"must":"a"},{},{"!":"lost"}]}""",
        """{"errors":[{"message":"Cannot return null for non-nullable field Item.must.","locations":[{"line":1,"column":11}],"path":["items",1,"must"]},{"message":"lost","locations":[{"line":1,"column":3}],"path":["items",2]}],"data":{"items":[{"must":"a"},null,null]}}""")]
    [InlineData(
        "{ sure { name } text }",
        """{"sure":[{"name":"a"},null],"text":"b"}""",
        """{"errors":[{"message":"Cannot return null for non-nullable field Query.sure.","locations":[{"line":1,"column":3}],"path":["sure",1]}],"data":{"sure":null,"text":"b"}}""")]
    [InlineData(
        "{ surely { name } }",
        """{"surely":[{"!":"lost"}]}""",
        """{"errors":[{"message":"lost","locations":[{"line":1,"column":3}],"path":["surely",0]}],"data":null}""")]
    [InlineData(
        "{ matrix }",
        """{"matrix":[[1],[2,null]]}""",
        """{"errors":[{"message":"Cannot return null for non-nullable field Query.matrix.","locations":[{"line":1,"column":3}],"path":["matrix",1,1]}],"data":{"matrix":[[1],null]}}""")]
    [InlineData(
        "{ text }",
        """{"!":"no store"}""",
        """{"errors":[{"message":"no store"}],"data":null}""")]
    public void Propagates_null_to_the_next_value_that_may_be_null(string document, string data, string response) =>
        Operations.Execute(Schema, document, data).ShouldBe(response);

    [Fact]
    public void Tells_all_places_that_ask_for_a_field() =>
        Operations.Execute(Schema, "{ item { name }\n  item { name } }", """{"item":{"name":{"!":"lost"}}}""")
            .ShouldBe("""{"errors":[{"message":"lost","locations":[{"line":1,"column":10},{"line":2,"column":10}],"path":["item","name"]}],"data":{"item":{"name":null}}}""");

    [Fact]
    public void Puts_an_error_of_the_arguments_in_place_of_the_value() =>
        Operations.Execute(Schema, "{ text(of: 1) must }", """{"text":"a","must":"b"}""")
            .ShouldBe("""{"errors":[{"message":"Argument \"of\" has invalid value 1.","locations":[{"line":1,"column":12}],"path":["text"]}],"data":{"text":null,"must":"b"}}""");

    [Fact]
    public void Adds_extensions_behind_the_data()
    {
        const string document = "{ __typename }";
        using var output = new JsonOutput();

        var result = Executor.ExecuteMetaFields(
            Operations.Resolve(Schema, document), Operations.Variables(Schema, document, "{}"), output, "{\"cost\":1}"u8, CancellationToken.None);

        result.HasData.ShouldBeTrue();
        Encoding.UTF8.GetString(output.Written.Span).ShouldBe("""{"data":{"__typename":"Query"},"extensions":{"cost":1}}""");
    }

    [Fact]
    public async Task Stops_when_the_request_is_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        Should.Throw<OperationCanceledException>(() => Operations.Execute(Schema, "{ text }", "{}", cancellation: cancelled.Token));
    }
}
