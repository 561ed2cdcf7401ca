using System.Text;
using CaJapan.GraphQL.Execution.Json;

namespace CaJapan.GraphQL.Tests.Execution.Json;

public sealed class JsonTextTests
{
    [Theory]
    [InlineData("plain ж", "plain ж")]
    [InlineData("""\"\\\/\b\f\n\r\t""", "\"\\/\b\f\n\r\t")]
    [InlineData("""a\u0416b""", "aЖb")]
    [InlineData("""\ud83c\udfc3""", "🏃")]
    public void Resolves_escapes(string token, string text) => JsonText.Unescape(Encoding.UTF8.GetBytes(token)).ShouldBe(text);

    [Fact]
    public void Keeps_half_of_a_surrogate_pair() => JsonText.Unescape(@"\ud83c alone"u8).ShouldBe("\ud83c alone");
}
