namespace CaJapan.GraphQL.Tests.Validation.Rules;

public class NoFragmentCyclesRuleTests() : RuleTests("NoFragmentCyclesRule")
{
    [Fact]
    public void Accepts_a_fragment_spread_twice() => ExpectValid(
        "fragment A on Named { ...B ...C } fragment B on Named { ...C } fragment C on Named { name }");

    [Fact]
    public void Leaves_an_unknown_fragment_to_another_rule() => ExpectValid("fragment A on Named { ...B }");

    [Fact]
    public void Rejects_a_fragment_that_spreads_itself() => ExpectErrors(
        "fragment A on Official { colleagues { ...A } }",
        "Cannot spread fragment \"A\" within itself. (1:39)");

    [Fact]
    public void Names_the_fragments_on_the_way() => ExpectErrors(
        """
        fragment A on Named { ...B }
        fragment B on Named { ...C }
        fragment C on Named { ...A }
        """,
        "Cannot spread fragment \"A\" within itself via \"B\", \"C\". (1:23, 2:23, 3:23)");

    [Fact]
    public void Finds_every_cycle_through_a_fragment() => ExpectErrors(
        """
        fragment A on Named { ...B ...C }
        fragment B on Named { ...A }
        fragment C on Named { ...B ...A }
        """,
        "Cannot spread fragment \"A\" within itself via \"B\". (1:23, 2:23)",
        "Cannot spread fragment \"A\" within itself via \"C\". (1:28, 3:28)");

    [Fact]
    public void Follows_a_chain_as_long_as_the_document_allows()
    {
        const int Length = 20_000;
        var chain = string.Concat(Enumerable.Range(0, Length).Select(i => $"fragment F{i} on Named {{ ...F{i + 1} }}\n"));

        ExpectErrors(
            chain + $"fragment F{Length} on Named {{ ...F{Length} }}",
            $"Cannot spread fragment \"F{Length}\" within itself. ({Length + 1}:28)");
    }
}
