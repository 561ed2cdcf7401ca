using CaJapan.GraphQL.Validation;

namespace CaJapan.GraphQL.Tests.Validation.Limits;

public class DirectivesPerLocationLimitTests() : RuleTests("ScalarLeafsRule")
{
    [Fact]
    public void Accepts_as_many_as_allowed() => Validate("{ named @mark @mark { name @mark @mark } }", Limited(2)).ShouldBeEmpty();

    [Fact]
    public void Rejects_one_more_and_tells_it_once() => Validate("{ named @mark @mark @mark @mark { name } }", Limited(2)).ShouldBe(
    [
        "More than 2 directives stand at one location. Leave out those that change nothing. (1:21)",
    ]);

    [Fact]
    public void Has_a_code() => Codes("{ named @mark @mark { name } }", Limited(1)).ShouldBe(["TOO_MANY_DIRECTIVES"]);

    [Fact]
    public void Counts_each_location_by_itself() => Validate("{ named @mark @mark { name @mark @mark @mark } }", Limited(2)).ShouldBe(
    [
        "More than 2 directives stand at one location. Leave out those that change nothing. (1:40)",
    ]);

    private static ValidationOptions Limited(int directives) => new() { Limits = new ValidationLimits { DirectivesPerLocation = directives } };
}
