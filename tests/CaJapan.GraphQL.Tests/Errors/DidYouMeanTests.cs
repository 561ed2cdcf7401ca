using System.Collections.Immutable;

namespace CaJapan.GraphQL.Tests.Errors;

public sealed class DidYouMeanTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a", " Did you mean \"a\"?")]
    [InlineData("a b", " Did you mean \"a\" or \"b\"?")]
    [InlineData("a b c", " Did you mean \"a\", \"b\", or \"c\"?")]
    [InlineData("a b c d e f", " Did you mean \"a\", \"b\", \"c\", \"d\", or \"e\"?")]
    public void Offers_at_most_five_names(string names, string expected) =>
        DidYouMean.Sentence([.. names.Split(' ', StringSplitOptions.RemoveEmptyEntries)]).ShouldBe(expected);

    [Fact]
    public void Says_what_the_names_are() => DidYouMean.Sentence(ImmutableArray.Create("ASC"), "the enum value").ShouldBe(" Did you mean the enum value \"ASC\"?");
}
