using CaJapan.Graph.Names.Words;

namespace CaJapan.Graph.Tests.Names.Words;

public sealed class NicknamesTests
{
    [Theory]
    [InlineData("bob", "robert", true)]
    [InlineData("ted", "theodore", true)]
    [InlineData("ted", "edward", true)]
    [InlineData("sasha", "aleksandr", true)]
    [InlineData("theodore", "edward", false)]
    [InlineData("vepa", "robert", false)]
    public void Know_the_forms_of_a_name(string one, string other, bool are) => Nicknames.AreForms(one, other).ShouldBe(are);
}
