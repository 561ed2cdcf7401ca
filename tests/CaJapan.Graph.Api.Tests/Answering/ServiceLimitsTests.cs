using System.Text;
using System.Text.Json;
using CaJapan.Graph.Api.Answering;
using CaJapan.Graph.Api.Tests.Operations;
using CaJapan.GraphQL.Execution;
using CaJapan.GraphQL.Execution.Json;
using CaJapan.GraphQL.Http;

namespace CaJapan.Graph.Api.Tests.Answering;

public sealed class ServiceLimitsTests
{
    private static readonly ServiceLimits Small = new()
    {
        Tokens = 60,
        ParserRecursion = 8,
        DirectivesPerLocation = 1,
        FragmentVisits = 2,
        FieldComparisons = 20,
        ReportedErrors = 1,
        OfTypeDepth = 1,
        IntrospectionListDepth = 1,
        Fields = 4,
        Levels = 3,
        PageLength = 5,
        Cost = 50,
    };

    [Theory]
    [InlineData("TOO_MANY_TOKENS", "{ a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a }")]
    [InlineData("DOCUMENT_TOO_DEEP", "{ a { a { a { a { a { a { a { a { a } } } } } } } } }")]
    [InlineData("TOO_MANY_DIRECTIVES", "{ dataset @skip(if: false) @include(if: true) { hash } }")]
    [InlineData("TOO_MANY_FRAGMENT_VISITS", "{ ...A ...A ...A } fragment A on Query { __typename }")]
    [InlineData("TOO_MANY_FIELD_COMPARISONS", "{ dataset { hash } dataset { hash } dataset { hash } dataset { hash } dataset { hash } dataset { hash } dataset { hash } }")]
    [InlineData("TOO_MANY_VALIDATION_ERRORS", "{ nope nada }")]
    [InlineData("INTROSPECTION_TOO_DEEP", "{ __type(name: \"Query\") { ofType { ofType { name } } } }")]
    [InlineData("INTROSPECTION_TOO_DEEP", "{ __schema { types { fields { type { fields { name } } } } } }")]
    [InlineData("TOO_MANY_FIELDS", "{ a: __typename b: __typename c: __typename d: __typename e: __typename }")]
    [InlineData("OPERATION_TOO_DEEP", "{ meeting(id: \"som-12\") { next { next { id } } } }")]
    [InlineData("BAD_PAGE", "{ meetings(first: 6) { totalCount } }")]
    [InlineData("COST_TOO_HIGH", "{ meetings(first: 5) { totalCount } facts { totalCount } }")]
    public async Task Refuses_what_goes_beyond_with_a_code_of_its_own(string code, string document)
    {
        using var output = new JsonOutput();
        var answer = await Ask(Small, document, output);

        answer.Kind.ShouldBe(AnswerKind.Refused);
        answer.Errors[^1].Extensions!["code"].ShouldBe(code);
    }

    [Fact]
    public async Task Names_the_dearest_fields_of_what_costs_too_much()
    {
        using var output = new JsonOutput();
        var answer = await Ask(new ServiceLimits { Cost = 100 }, "{ meetings(first: 100) { nodes { id sources { id } } } }", output);

        answer.Errors.ShouldHaveSingleItem().Message.ShouldStartWith("The operation costs 403; 100 are allowed. Dearest are \"meetings.nodes.sources\" (");
        Encoding.UTF8.GetString(output.Written.Span).ShouldContain("\"extensions\":{\"cost\":{\"total\":");
    }

    [Fact]
    public async Task Prices_a_page_by_the_value_of_its_variable()
    {
        const string Document = "query($n: Int) { meetings(first: $n) { nodes { id } } }";

        (await CostOf(Document, """{"n":100}""") - await CostOf(Document, """{"n":0}""")).ShouldBe(110);
    }

    [Fact]
    public void Tells_an_operation_that_was_stopped_for_its_time()
    {
        using var output = new JsonOutput();
        var answer = GraphAnswer.OutOfTime(new ServiceLimits(), output);

        answer.Errors.ShouldHaveSingleItem().Extensions!["code"].ShouldBe("OPERATION_TIMEOUT");
    }

    private static async Task<double> CostOf(string document, string variables)
    {
        using var output = new JsonOutput();
        var request = new GraphQLRequest { Query = DocumentText.From(document), Variables = RealService.Read(variables) };
        await RealService.Counting().Service.AnswerAsync(request, "r-1", reportsCost: true, output, CancellationToken.None);
        return JsonElement.Parse(output.Written.Span).GetProperty("extensions").GetProperty("cost").GetProperty("total").GetDouble();
    }

    private static ValueTask<GraphAnswer> Ask(ServiceLimits limits, string document, JsonOutput output) =>
        new GraphService(UnreachableStore.Instance, UnreachableNames.Instance, limits)
            .AnswerAsync(new GraphQLRequest { Query = DocumentText.From(document) }, "r-1", reportsCost: true, output, CancellationToken.None);
}
