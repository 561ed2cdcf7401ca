using CaJapan.Graph.Names.Matching;

namespace CaJapan.Graph.Tests.Names.Matching;

public sealed class TypingErrorTests
{
    [Theory]
    [InlineData("hayashi", "hayshi", true)]
    [InlineData("hayashi", "hayashii", true)]
    [InlineData("hayashi", "hayazhi", true)]
    [InlineData("hayashi", "haysahi", true)]
    [InlineData("hayashi", "ahyashi", true)]
    [InlineData("hayashi", "hayashi", false)]
    [InlineData("hayashi", "hayshii", false)]
    [InlineData("hayashi", "haysha", false)]
    [InlineData("", "ha", false)]
    [InlineData("", "h", true)]
    public void Is_one_letter_mistyped(string one, string other, bool isError)
    {
        TypingError.IsBetween(one, other).ShouldBe(isError);
        TypingError.IsBetween(other, one).ShouldBe(isError);
    }
}
