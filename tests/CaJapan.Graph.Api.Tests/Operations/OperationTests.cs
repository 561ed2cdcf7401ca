using System.Text.Json;
using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Validation;

namespace CaJapan.Graph.Api.Tests.Operations;

public sealed class OperationTests
{
    public static TheoryData<string> Answers => [.. ExpectedAnswer.Names];

    [Theory]
    [MemberData(nameof(Answers))]
    public void The_operation_is_valid(string name) =>
        Validator.Validate(PublicSchema.Schema, Parser.Parse(ExpectedAnswer.Read(name).Document).Value).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task The_operation_answers_as_expected(string name)
    {
        var expected = ExpectedAnswer.Read(name);
        var response = JsonElement.Parse(await RealService.Ask(expected.Document, expected.Variables));

        response.TryGetProperty("errors", out var errors).ShouldBeFalse(errors.ToString());
        expected.Differences(response.GetProperty("data")).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public void Every_line_rests_on_the_facts_it_names(string name) =>
        ExpectedAnswer.Read(name).Lines.Where(line => line.EntityId is not null)
            .SelectMany(line => line.FactIds.Except(RealGraph.FactsAbout(line.EntityId!, line.Property)), (line, fact) => $"{fact} says nothing of {line.EntityId}.{line.Property}: {line}")
            .ShouldBeEmpty();
}
