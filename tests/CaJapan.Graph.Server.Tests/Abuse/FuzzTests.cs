using System.Globalization;
using System.Text;
using System.Text.Json;
using CaJapan.Graph.Server.Http;
using CaJapan.Graph.Server.Tests.Http;

namespace CaJapan.Graph.Server.Tests.Abuse;

/// <summary>Mutated documents and random bytes: any answer but one of 5xx. A few seconds, or as many as <c>CAJAPAN_FUZZ_SECONDS</c> says; a failure tells its seed.</summary>
public sealed class FuzzTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const int DefaultSeconds = 4;

    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(
        int.TryParse(Environment.GetEnvironmentVariable("CAJAPAN_FUZZ_SECONDS"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? seconds : DefaultSeconds);

    private static readonly string[] Scraps =
    [
        "{", "}", "[", "]", "(", ")", "...", "on", "fragment", "query", "mutation", "subscription", "@skip(if: true)", "@include(if: $x)", "\"", "\"\"\"", "\\u", "$x", ":", "=", "!", "|", "&", "#", "null", "true",
        "-0", "1e999", "99999999999", "__typename", "__schema", "id", "first: -1", "where: {}", "\uFEFF", "\0", "𝒳", "é",
    ];

    [Fact]
    public Task Answers_mutated_documents() => FuzzAsync(random =>
        JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string> { ["query"] = Mutated(Examples.Documents[random.Next(Examples.Documents.Count)], random) }));

    [Fact]
    public Task Answers_mutated_bodies() => FuzzAsync(random =>
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, object> { ["query"] = "query($x: Int) { meetings(first: $x) { totalCount } }", ["variables"] = new Dictionary<string, int> { ["x"] = 3 } });
        for (var count = random.Next(1, 6); count > 0; count--)
        {
            body[random.Next(body.Length)] = (byte)random.Next(256);
        }

        return body;
    });

    [Fact]
    public Task Answers_random_bytes() => FuzzAsync(random =>
    {
        var body = new byte[random.Next(200)];
        random.NextBytes(body);
        return body;
    });

    private async Task FuzzAsync(Func<Random, byte[]> make)
    {
        var end = DateTimeOffset.UtcNow + (Duration / 3);
        for (var seed = 0; DateTimeOffset.UtcNow < end; seed++)
        {
            var body = make(new Random(seed));
            using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent(body) };
            request.Content.Headers.ContentType = new("application/json");
            using var response = await server.Client.SendAsync(request);

            ((int)response.StatusCode).ShouldBeInRange(200, 499, $"seed {seed}: {Encoding.UTF8.GetString(body)}");
            using var answer = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
            answer.RootElement.ValueKind.ShouldBe(JsonValueKind.Object, $"seed {seed}");
        }
    }

    private static string Mutated(string document, Random random)
    {
        var text = new StringBuilder(document);
        for (var count = random.Next(1, 8); count > 0; count--)
        {
            var at = random.Next(text.Length);
            switch (random.Next(4))
            {
                case 0:
                    text.Remove(at, Math.Min(random.Next(1, 12), text.Length - at));
                    break;
                case 1:
                    text.Insert(at, Scraps[random.Next(Scraps.Length)]);
                    break;
                case 2:
                    text.Insert(at, text.ToString(at, Math.Min(random.Next(1, 200), text.Length - at)));
                    break;
                default:
                    text[at] = (char)random.Next(0x20, 0x250);
                    break;
            }

            if (text.Length == 0)
            {
                return document;
            }
        }

        return text.ToString();
    }
}
