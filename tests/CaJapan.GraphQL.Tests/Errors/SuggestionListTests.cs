namespace CaJapan.GraphQL.Tests.Errors;

public sealed class SuggestionListTests
{
    [Theory]
    [InlineData("minister", "ministry,minster,president", "minster,ministry")]
    [InlineData("abc", "cba,acb,abcd,xyz", "abcd,acb,cba")]
    [InlineData("Topic", "topic", "topic")]
    [InlineData("a", "b,ab,abc", "ab,b")]
    [InlineData("some", "a1,some10,some9", "some9,some10")]
    [InlineData("", "a,bc", "a")]
    [InlineData("place", "", "")]
    public void Lists_the_nearest_names_first(string input, string options, string expected) =>
        string.Join(',', SuggestionList.For(input, options.Split(',', StringSplitOptions.RemoveEmptyEntries))).ShouldBe(expected);

    [Fact]
    public void Lists_a_name_once() => SuggestionList.For("name", ["nam", "nam"]).ShouldBe(["nam"]);

    [Fact]
    public void Counts_a_difference_in_case_as_one_edit() => new LexicalDistance("countries").To("COUNTRIES", 1).ShouldBe(1);

    [Fact]
    public void Counts_a_swap_of_neighbours_as_one_edit() => new LexicalDistance("series").To("seires", 5).ShouldBe(1);

    [Fact]
    public void Gives_no_distance_above_the_threshold() => new LexicalDistance("series").To("sources", 2).ShouldBeNull();
}
