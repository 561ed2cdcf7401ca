using CaJapan.GraphQL.Validation;

namespace CaJapan.GraphQL.Tests.Validation.Limits;

public class IntrospectionLimitTests() : RuleTests("ScalarLeafsRule")
{
    [Fact]
    public void Accepts_each_list_once_and_ofType_as_deep_as_allowed() => Validate(
        "{ __schema { types { fields { type { ofType { ofType { name } } } } interfaces { name } possibleTypes { name } } } }",
        Limited(2)).ShouldBeEmpty();

    [Fact]
    public void Rejects_ofType_one_deeper() => Validate("{ __type(name: \"x\") { ofType { ofType { ofType { name } } } } }", Limited(2)).ShouldBe(
    [
        "Introspection selects \"ofType\" more than 2 deep. Ask for the types one by one, by \"__type\" or from the list of all. (1:3)",
    ]);

    [Fact]
    public void Rejects_a_list_inside_itself() => Codes("{ __type(name: \"x\") { fields { type { fields { name } } } } }", Limited(2)).ShouldBe(["INTROSPECTION_TOO_DEEP"]);

    [Fact]
    public void Follows_fragments() => Validate(
        "{ __schema { types { ...F } } } fragment F on __Type { interfaces { ...G } } fragment G on __Type { interfaces { name } }",
        Limited(2)).ShouldBe(
    [
        "Introspection selects \"interfaces\" more than 1 deep. Ask for the types one by one, by \"__type\" or from the list of all. (1:3)",
    ]);

    private static ValidationOptions Limited(int ofType) => new() { Limits = new ValidationLimits { OfTypeDepth = ofType } };
}
