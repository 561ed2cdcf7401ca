using System.Net;
using System.Net.Sockets;
using System.Text;
using CaJapan.Graph.Server.Tests.Http;

namespace CaJapan.Graph.Server.Tests.Abuse;

/// <summary>What attackers send as incomplete requests, over bare sockets: they are closed at a read timeout, and the others do not notice.</summary>
public sealed class SlowTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const int Connections = 1_000;

    // Twice the time after which the server closes, against hanging.
    private static readonly TimeSpan Ceiling = TimeSpan.FromSeconds(40);

    [Theory]
    [InlineData("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{\"query\":")]
    [InlineData("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"que")]
    [InlineData("POST /graphql HTTP/1.1\r\nHost: x\r\nX-Half: ")]
    [InlineData("GET /graph")]
    public async Task Closes_a_request_that_stops_halfway(string half)
    {
        using var socket = await ConnectAsync();
        await socket.SendAsync(Encoding.ASCII.GetBytes(half));

        (await ReadToEndAsync(socket)).ShouldNotContain(" 50");
        await ServesOrdinaryRequests();
    }

    [Theory]
    [InlineData("GET /graphql HTTP/9.9\r\n\r\n")]
    [InlineData("\0\0\0\0\r\n\r\n")]
    [InlineData("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n")]
    [InlineData("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello")]
    [InlineData("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\n")]
    public async Task Refuses_what_is_no_HTTP(string bytes)
    {
        using var socket = await ConnectAsync();
        await socket.SendAsync(Encoding.ASCII.GetBytes(bytes));

        var answer = await ReadToEndAsync(socket);
        (answer.Length == 0 || answer.StartsWith("HTTP/1.1 4", StringComparison.Ordinal) || answer.StartsWith("HTTP/1.1 505", StringComparison.Ordinal)).ShouldBeTrue(answer);
        await ServesOrdinaryRequests();
    }

    [Theory]
    [InlineData(5_000, 10)]
    [InlineData(1, 100_000)]
    public async Task Refuses_a_flood_of_headers(int count, int length)
    {
        using var socket = await ConnectAsync();
        var headers = string.Concat(Enumerable.Range(0, count).Select(i => $"X-{i}: {new string('x', length)}\r\n"));
        try
        {
            await socket.SendAsync(Encoding.ASCII.GetBytes($"GET /graphql HTTP/1.1\r\nHost: x\r\n{headers}\r\n"));
            (await ReadToEndAsync(socket)).ShouldStartWith("HTTP/1.1 431");
        }
        catch (SocketException)
        {
            // Closed while the rest was still being sent.
        }

        await ServesOrdinaryRequests();
    }

    [Fact]
    public async Task Serves_others_while_a_thousand_connections_say_nothing()
    {
        var sockets = new List<Socket>();
        try
        {
            for (var i = 0; i < Connections; i++)
            {
                var socket = await ConnectAsync();
                sockets.Add(socket);
                await socket.SendAsync("POST /graphql HTTP/1.1\r\nHost: x\r\n"u8.ToArray());
            }

            await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => ServesOrdinaryRequests()));
        }
        finally
        {
            sockets.ForEach(socket => socket.Dispose());
        }
    }

    private async Task<Socket> ConnectAsync()
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, server.Client.BaseAddress!.Port);
        return socket;
    }

    private static async Task<string> ReadToEndAsync(Socket socket)
    {
        using var ceiling = new CancellationTokenSource(Ceiling);
        var read = new StringBuilder();
        var buffer = new byte[4096];
        try
        {
            while (await socket.ReceiveAsync(buffer, ceiling.Token) is > 0 and var count)
            {
                read.Append(Encoding.ASCII.GetString(buffer, 0, count));
            }
        }
        catch (SocketException exception) when (exception.SocketErrorCode == SocketError.ConnectionReset)
        {
            // Closed as well.
        }

        return read.ToString();
    }

    private async Task ServesOrdinaryRequests() =>
        (await server.Client.GetStringAsync("/graphql?query=%7B__typename%7D")).ShouldBe("""{"data":{"__typename":"Query"}}""");
}
