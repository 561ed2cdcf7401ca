using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Seeds.Tests.Diagnostics;

public sealed class DidYouMeanTests
{
    [Theory]
    [InlineData("som-21", "; did you mean 'som-12'?")]
    [InlineData("SOM-12", "; did you mean 'som-12'?")]
    [InlineData("fmm-10", "; did you mean 'fmm-9'?")]
    [InlineData("tourism", "")]
    [InlineData("", "")]
    public void Hints_at_the_nearest_word_if_any_is_near(string written, string hint) => DidYouMean.Hint(written, ["som-12", "som-14", "fmm-9"]).ShouldBe(hint);
}
