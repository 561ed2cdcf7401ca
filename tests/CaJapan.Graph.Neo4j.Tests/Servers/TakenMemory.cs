using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace CaJapan.Graph.Neo4j.Tests.Servers;

/// <summary>All the memory that a database has for transactions, taken by open ones until this is disposed of. While it lasts, the database begins no other transaction.</summary>
public sealed class TakenMemory : IAsyncDisposable
{
    // Of the 200 MiB that the servers of the tests have; a small transaction takes 2.
    private const int Most = 250_000;

    private readonly HttpClient _http;
    private readonly List<string> _small = [];
    private Task _end = Task.CompletedTask;

    private TakenMemory(Neo4jOptions options)
    {
        _http = new HttpClient { BaseAddress = new Uri(options.Uri, $"/db/{options.Database}/query/v2/") };
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.User}:{options.Password}")));
    }

    /// <summary>Takes the memory for a time. Nobody can give it back earlier: without memory the database ends no transaction when asked to.</summary>
    public static async Task<TakenMemory> TakeAsync(Neo4jOptions options, TimeSpan duration)
    {
        var taken = new TakenMemory(options);
        var large = await taken.PostAsync("tx", $"UNWIND range(1, {Most}) AS x CREATE (:Taken)");
        var until = (DateTimeOffset.UtcNow + duration).ToUnixTimeMilliseconds();
        taken._end = taken.PostAsync($"tx/{IdOf(large)}", $"UNWIND range(1, 1000000000) AS x WITH x WHERE datetime.realtime().epochMillis > {until} WITH x LIMIT 1 RETURN x / 0 AS failed");
        for (var refused = 0; refused < 4;)
        {
            if (IdOf(await taken.PostAsync("tx", "CREATE (:Taken)")) is { } small)
            {
                taken._small.Add(small);
                refused = 0;
            }
            else
            {
                // Somebody else's transaction may have had the rest at that moment, and be about to give it back.
                refused++;
                await Task.Delay(TimeSpan.FromMilliseconds(50));
            }
        }

        return taken;
    }

    public async ValueTask DisposeAsync()
    {
        await _end;
        foreach (var small in _small)
        {
            using var answer = await _http.DeleteAsync(new Uri($"tx/{small}", UriKind.Relative));
        }

        _http.Dispose();
    }

    private static string? IdOf(JsonElement answer) => answer.TryGetProperty("transaction", out var transaction) ? transaction.GetProperty("id").GetString() : null;

    private async Task<JsonElement> PostAsync(string path, string statement)
    {
        using var answer = await _http.PostAsJsonAsync(new Uri(path, UriKind.Relative), new { statement });
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }
}
