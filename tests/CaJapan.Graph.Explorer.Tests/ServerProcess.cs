using System.Diagnostics;
using System.Text.RegularExpressions;

namespace CaJapan.Graph.Explorer.Tests;

/// <summary>The server as it was built, on a free port of this machine.</summary>
public sealed partial class ServerProcess : IAsyncLifetime
{
    private Process? _process;

    public HttpClient Client { get; private set; } = new();

    public Uri Address => Client.BaseAddress!;

    /// <summary>Skips a test where the pages were not built.</summary>
    public static void RequirePages() => Skip.If(PageFiles.Paths.Count == 0, "The pages were not built: that needs Node.js.");

    public async Task InitializeAsync()
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "cajapan-graph.dll"), "--seeds", Repository.Path("seeds"), "--urls", "http://127.0.0.1:0"])
        {
            start.ArgumentList.Add(argument);
        }

        _process = Process.Start(start)!;
        var greeting = await _process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1));
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(UrlPattern().Match(greeting ?? string.Empty).Value) };
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        _process!.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    [GeneratedRegex(@"http://[^,;\s]+", RegexOptions.NonBacktracking)]
    private static partial Regex UrlPattern();
}
