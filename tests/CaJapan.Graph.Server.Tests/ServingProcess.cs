using System.Diagnostics;

namespace CaJapan.Graph.Server.Tests;

/// <summary>The server as a process of its own, on the port that its arguments say, until it is disposed of.</summary>
internal sealed class ServingProcess : IAsyncDisposable
{
    private readonly Process _process;

    private ServingProcess(Process process, Uri address)
    {
        _process = process;
        Client = new HttpClient { BaseAddress = address };
    }

    public HttpClient Client { get; }

    public StreamReader Output => _process.StandardOutput;

    /// <summary>How many threads it has. On Linux alone.</summary>
    public int Threads => Directory.GetDirectories($"/proc/{_process.Id}/task").Length;

    /// <summary>How many sockets it has open. On Linux alone.</summary>
    public int Sockets => Directory.GetFiles($"/proc/{_process.Id}/fd").Count(file => new FileInfo(file).LinkTarget?.StartsWith("socket:", StringComparison.Ordinal) ?? false);

    public static async Task<ServingProcess> StartAsync(IEnumerable<(string Name, string Value)> variables, params string[] args)
    {
        var process = Shell.Start(variables, args);

        // The server's first line says where it listens.
        var line = (await process.StandardOutput.ReadLineAsync()).ShouldNotBeNull();
        return new ServingProcess(process, new Uri(line.Split(' ').Single(word => word.StartsWith("http://", StringComparison.Ordinal)).TrimEnd(';')));
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
