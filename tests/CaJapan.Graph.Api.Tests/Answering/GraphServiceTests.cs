using System.Text;
using CaJapan.Graph.Api.Answering;
using CaJapan.Graph.Querying;
using CaJapan.GraphQL.Execution;
using CaJapan.GraphQL.Execution.Json;
using CaJapan.GraphQL.Http;

namespace CaJapan.Graph.Api.Tests.Answering;

public sealed class GraphServiceTests
{
    private readonly GraphService _service = new(UnreachableStore.Instance, UnreachableNames.Instance, new ServiceLimits());

    [Fact]
    public async Task Answers_questions_about_the_schema_without_the_store()
    {
        var (answer, response) = await Ask("""{ __typename __type(name: "Country") { name } }""");

        answer.Kind.ShouldBe(AnswerKind.Executed);
        response.ShouldBe("""{"data":{"__typename":"Query","__type":{"name":"Country"}}}""");
    }

    [Fact]
    public async Task Refuses_a_misused_argument_with_its_code_place_and_path()
    {
        var (answer, response) = await Ask("""
            {
              som: series(id: "som") { meetings(first: -1) { totalCount } }
            }
            """);

        answer.Kind.ShouldBe(AnswerKind.Refused);
        response.ShouldBe(
            """{"errors":[{"message":"\"first\" is -1, but has to be from 0 to 100.","locations":[{"line":2,"column":28}],"path":["som","meetings"],"extensions":{"code":"BAD_PAGE"}}]}""");
    }

    [Fact]
    public async Task Leaves_it_to_the_protocol_to_refuse_a_mutation_sent_by_a_safe_method()
    {
        using var output = new JsonOutput();

        var answer = await _service.AnswerAsync(Request("mutation { __typename }") with { IsSafe = true }, "r-1", reportsCost: false, output, CancellationToken.None);

        answer.Kind.ShouldBe(AnswerKind.NotSafe);
        output.Written.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public async Task Refuses_a_subscription()
    {
        var (answer, response) = await Ask("subscription { __typename }");

        answer.Kind.ShouldBe(AnswerKind.Refused);
        response.ShouldBe("""{"errors":[{"message":"Subscriptions are not served; send a query, again when you need to know more.","extensions":{"code":"NO_SUBSCRIPTIONS"}}]}""");
    }

    [Fact]
    public async Task Says_which_operation_it_answered()
    {
        var (answer, _) = await Ask("query Named { __typename }");
        var (refused, _) = await Ask("{ nope }");

        answer.Operation.ShouldNotBeNull().Name.ShouldBe("Named");
        refused.Operation.ShouldBeNull();
    }

    [Fact]
    public async Task Tells_that_the_store_is_down()
    {
        var (answer, response) = await Ask("{ dataset { version } }");

        answer.Kind.ShouldBe(AnswerKind.Failed);
        answer.Cause.ShouldBeOfType<GraphStoreException>();
        response.ShouldBe("""{"errors":[{"message":"The data cannot be reached just now.","extensions":{"code":"STORE_UNAVAILABLE"}}]}""");
    }

    [Fact]
    public async Task Hides_what_went_wrong_within_and_names_the_request()
    {
        var (answer, response) = await Ask("""{ search(text: "x") { totalCount } }""");

        answer.Kind.ShouldBe(AnswerKind.Failed);
        answer.Cause.ShouldBeOfType<InvalidOperationException>();
        response.ShouldBe("""{"errors":[{"message":"The service made a mistake. Its operator finds more about it in the log, under \"r-1\".","extensions":{"code":"INTERNAL"}}]}""");
    }

    [Fact]
    public async Task Ends_when_nobody_waits_any_more()
    {
        using var output = new JsonOutput();

        await Should.ThrowAsync<OperationCanceledException>(async () =>
            await _service.AnswerAsync(Request("{ __typename }"), "r-1", reportsCost: false, output, new CancellationToken(canceled: true)));
    }

    private static GraphQLRequest Request(string document) => new() { Query = DocumentText.From(document) };

    private async Task<(GraphAnswer Answer, string Response)> Ask(string document)
    {
        using var output = new JsonOutput();
        var answer = await _service.AnswerAsync(Request(document), "r-1", reportsCost: false, output, CancellationToken.None);
        return (answer, Encoding.UTF8.GetString(output.Written.Span));
    }
}
