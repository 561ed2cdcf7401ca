using CaJapan.GraphQL.Validation;

namespace CaJapan.GraphQL.Tests.Validation.Limits;

public class FragmentVisitsTests() : RuleTests("ScalarLeafsRule")
{
    [Fact]
    public void Accepts_as_many_visits_as_allowed() => Validate("{ named { ...A ...A } } fragment A on Named { name }", Limited(2)).ShouldBeEmpty();

    [Fact]
    public void Counts_a_fragment_each_time_it_would_be_opened()
    {
        const string Document = "{ named { ...A ...A } } fragment A on Named { ...B ...B } fragment B on Named { name }";

        Validate(Document, Limited(6)).ShouldBeEmpty();
        Codes(Document, Limited(5)).ShouldBe(["TOO_MANY_FRAGMENT_VISITS"]);
    }

    [Fact]
    public void Adds_up_the_operations() =>
        Validate("query P { named { ...A } } query Q { named { ...A } } fragment A on Named { name }", Limited(1)).ShouldBe(
        [
            "The operations spread more than 1 fragments, each counted as often as it would be opened. Spread fragments in fewer places, or send several requests. Validation aborted.",
        ]);

    [Fact]
    public void Needs_no_time_for_an_exponential_number()
    {
        var doubling = string.Concat(Enumerable.Range(0, 200).Select(i => $"fragment F{i} on Named {{ ...F{i + 1} ...F{i + 1} }} "));

        Codes("{ named { ...F0 } } " + doubling + "fragment F200 on Named { name }", Limited(1_000)).ShouldBe(["TOO_MANY_FRAGMENT_VISITS"]);
    }

    [Fact]
    public void Ends_where_fragments_form_a_cycle() =>
        Validate("{ named { ...A } } fragment A on Named { name ...A }", Limited(2)).ShouldBe(
        [
            "Cannot spread fragment \"A\" within itself. (1:47)",
        ]);

    private static ValidationOptions Limited(int visits) => new() { Limits = new ValidationLimits { FragmentVisits = visits } };
}
