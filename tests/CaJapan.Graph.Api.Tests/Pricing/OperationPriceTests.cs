using System.Globalization;
using System.Text.Json;
using CaJapan.Graph.Api.Answering;
using CaJapan.Graph.Api.Tests.Operations;
using CaJapan.GraphQL.Execution;
using CaJapan.GraphQL.Execution.Json;
using CaJapan.GraphQL.Http;
using Xunit.Abstractions;

namespace CaJapan.Graph.Api.Tests.Pricing;

public sealed class OperationPriceTests(ITestOutputHelper output)
{
    // A row is priced at 1 and each of its cells at a tenth; what is looked at on the way at a tenth. So a price of 1 covers about twenty of either.
    private const double TouchedPerCost = 20;

    public static TheoryData<string> Answers => [.. ExpectedAnswer.Names];

    [Fact]
    public async Task Rows_touched_stay_within_a_constant_of_the_price()
    {
        var (store, service) = RealService.Counting();
        var (executed, dearest) = (0, (Ratio: 0d, Document: string.Empty));
        for (var seed = 0; seed < 1_000; seed++)
        {
            var document = RandomOperation.Of(seed);
            var response = await Ask(service, document);
            if (response.TryGetProperty("errors", out var errors))
            {
                var codes = errors.EnumerateArray().Select(error => error.TryGetProperty("extensions", out var more) ? more.GetProperty("code").GetString() : error.GetRawText());
                codes.ShouldBe(["COST_TOO_HIGH"], $"{errors} of {document}");
                continue;
            }

            executed++;
            var ratio = store.Touched / response.GetProperty("extensions").GetProperty("cost").GetProperty("total").GetDouble();
            dearest = ratio > dearest.Ratio ? (ratio, document) : dearest;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{executed} operations executed; at most {dearest.Ratio:F1} touched for a cost of 1, by {dearest.Document}"));
        executed.ShouldBeGreaterThan(500);
        dearest.Ratio.ShouldBeLessThan(TouchedPerCost, dearest.Document);
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Every_operation_stays_well_within_the_limit(string name)
    {
        var expected = ExpectedAnswer.Read(name);
        var (store, service) = RealService.Counting();
        var cost = (await Ask(service, expected.Document, expected.Variables)).GetProperty("extensions").GetProperty("cost");

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cost} for {store.Touched} touched"));
        cost.GetProperty("total").GetDouble().ShouldBeInRange(1, 5_000);
        cost.GetProperty("limit").GetInt32().ShouldBe(10_000);
    }

    private static async Task<JsonElement> Ask(GraphService service, string document, string variables = "{}")
    {
        using var response = new JsonOutput();
        var request = new GraphQLRequest { Query = DocumentText.From(document), Variables = RealService.Read(variables) };
        await service.AnswerAsync(request, "r-1", reportsCost: true, response, CancellationToken.None);
        return JsonElement.Parse(response.Written.Span);
    }
}
