using CaJapan.GraphQL.Validation;

namespace CaJapan.GraphQL.Tests.Validation.Limits;

public class FieldComparisonsTests() : RuleTests("ScalarLeafsRule")
{
    [Fact]
    public void Takes_a_repeated_leaf_as_one()
    {
        var document = "{ named { " + string.Concat(Enumerable.Repeat("name ", 5_000)) + "} }";

        Validate(document, Limited(10)).ShouldBeEmpty();
    }

    [Fact]
    public void Ends_the_validation_where_there_are_too_many()
    {
        var document = "{ " + string.Concat(Enumerable.Repeat("meeting { name } ", 50)) + "}";

        Validate(document, Limited(100)).ShouldBe(["To tell whether the fields of the document can be merged takes more than 100 comparisons. Select each field once, or under different aliases in fewer fragments. Validation aborted."]);
        Codes(document, Limited(100)).ShouldBe(["TOO_MANY_FIELD_COMPARISONS"]);
    }

    [Fact]
    public void Compares_the_same_fragments_once()
    {
        var spreads = string.Concat(Enumerable.Repeat("official { ...A ...B } ", 10));
        var document = $"{{ {spreads} }} fragment A on Official {{ name }} fragment B on Official {{ name }}";

        // Of the 45 pairs of the field, each adds the handful of steps that find out that the fragments are known already.
        Validate(document, Limited(500)).ShouldBeEmpty();
    }

    [Fact]
    public void Does_not_open_nested_fragments_again_and_again()
    {
        var doubling = string.Concat(Enumerable.Range(0, 20).Select(i => $"fragment F{i} on Official {{ colleagues {{ ...F{i + 1} }} colleagues {{ ...F{i + 1} }} }} "));
        var document = "{ official { ...F0 } } " + doubling + "fragment F20 on Official { name }";

        Validate(document, Limited(2_000)).ShouldBeEmpty();
    }

    private static ValidationOptions Limited(int comparisons) =>
        new() { Limits = new ValidationLimits { FieldComparisons = comparisons, FragmentVisits = int.MaxValue } };
}
