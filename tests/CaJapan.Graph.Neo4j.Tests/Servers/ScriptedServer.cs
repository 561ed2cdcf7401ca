using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CaJapan.Graph.Neo4j.Tests.Servers;

/// <summary>Something at an address that answers every request with the same bytes, then closes the connection.</summary>
internal sealed class ScriptedServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly byte[] _answer;
    private readonly Task _run;
    private int _requests;

    public ScriptedServer(string answer)
    {
        _answer = Encoding.UTF8.GetBytes(answer);
        _listener.Start();
        _run = RunAsync();
    }

    public int Requests => _requests;

    public Neo4jOptions Options => new() { Uri = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}"), QueryTimeout = TimeSpan.FromSeconds(20) };

    public static ScriptedServer Answering(string status, string body) =>
        new($"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}");

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Dispose();
        await _run;
        _end.Dispose();
    }

    private async Task RunAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_end.Token);
                await using var stream = client.GetStream();
                await ReadRequestAsync(stream);
                Interlocked.Increment(ref _requests);
                await stream.WriteAsync(_answer, _end.Token);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or IOException or ObjectDisposedException)
        {
            return;
        }
    }

    private async Task ReadRequestAsync(NetworkStream stream)
    {
        var bytes = new byte[65536];
        var text = string.Empty;
        while (true)
        {
            var read = await stream.ReadAsync(bytes, _end.Token);
            text += Encoding.Latin1.GetString(bytes, 0, read);
            var head = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (read == 0 || (head >= 0 && text.Length >= head + 4 + LengthOf(text[..head])))
            {
                return;
            }
        }
    }

    private static int LengthOf(string head) =>
        head.Split("\r\n").FirstOrDefault(l => l.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase)) is { } line ? int.Parse(line.Split(':')[1], System.Globalization.CultureInfo.InvariantCulture) : 0;
}
