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
    [InlineData("""\ud83c alone""", "\ud83c alone")]
    public void Resolves_escapes(string token, string text) => JsonText.Unescape(Encoding.UTF8.GetBytes(token)).ShouldBe(text);
}
