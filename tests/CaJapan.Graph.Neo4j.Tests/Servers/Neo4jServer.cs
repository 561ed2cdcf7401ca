using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace CaJapan.Graph.Neo4j.Tests.Servers;

/// <summary>A Neo4j of a local installation as a child process, with ports and folders of its own. It ends with the process that started it, however that ends.</summary>
public sealed class Neo4jServer : IDisposable
{
    public const string User = "neo4j";
    public const string Password = "local-password";

    private readonly string _home;
    private readonly string _folder = Directory.CreateTempSubdirectory("cajapan-neo4j-").FullName;
    private Process? _process;

    private Neo4jServer(string home)
    {
        _home = home;
        Port = FreePort();
        Directory.CreateDirectory(Path.Combine(_folder, "conf"));
        File.WriteAllText(
            Path.Combine(_folder, "conf", "neo4j.conf"),
            File.ReadAllText(Path.Combine(home, "conf", "neo4j.conf")) + $"""

            server.directories.data={_folder}/data
            server.directories.logs={_folder}/logs
            server.directories.run={_folder}/run
            server.http.listen_address=127.0.0.1:{Port}
            server.bolt.listen_address=127.0.0.1:{FreePort()}
            db.transaction.timeout=60s
            dbms.memory.transaction.total.max=200m

            """);
    }

    public int Port { get; }

    public Neo4jOptions Options => new() { Uri = new Uri($"http://127.0.0.1:{Port}"), User = User, Password = Password };

    public static async Task<Neo4jServer> StartAsync(string home)
    {
        var server = new Neo4jServer(home);
        using (var setPassword = server.Run("exec bin/neo4j-admin dbms set-initial-password " + Password))
        {
            await setPassword.WaitForExitAsync();
        }

        await server.StartAsync();
        return server;
    }

    public async Task StartAsync()
    {
        // The shell's input ends when this process does, and with it the server.
        _process = Run("bin/neo4j console & echo $! > \"$PIDFILE\"; cat > /dev/null; kill -KILL $(pgrep -P $!) $!");
        using var http = new HttpClient();
        for (var patience = Stopwatch.StartNew(); patience.Elapsed < TimeSpan.FromMinutes(3);)
        {
            try
            {
                using var answer = await http.GetAsync(Options.Uri);
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                await Task.Delay(200);
            }
        }

        throw new TimeoutException("Neo4j did not start: " + File.ReadAllText(Path.Combine(_folder, "output.log")));
    }

    /// <summary>Sends a signal to the server and to the Java process it may have started. One that is to stand still does so when this ends.</summary>
    public async Task SignalAsync(string signal)
    {
        var wait = signal == "STOP" ? "; for q in $all; do until ps -o stat= -p $q | grep -q ^T; do sleep 0.01; done; done" : string.Empty;
        using var kill = Run($"p=$(cat \"$PIDFILE\"); all=\"$p $(pgrep -P $p)\"; kill -{signal} $all{wait}");
        await kill.WaitForExitAsync();
    }

    public async Task StopAsync()
    {
        if (_process is not null)
        {
            await SignalAsync("TERM");
            for (var patience = Stopwatch.StartNew(); patience.Elapsed < TimeSpan.FromSeconds(30) && !await IsGoneAsync();)
            {
                await Task.Delay(200);
            }

            _process.StandardInput.Close();
            await _process.WaitForExitAsync();
            _process.Dispose();
            _process = null;
        }
    }

    public void Dispose()
    {
        if (_process is not null)
        {
            using (var kill = Run("p=$(cat \"$PIDFILE\"); kill -KILL $(pgrep -P $p) $p"))
            {
                kill.WaitForExit();
            }

            _process.StandardInput.Close();
            _process.WaitForExit();
            _process.Dispose();
        }

        Directory.Delete(_folder, recursive: true);
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task<bool> IsGoneAsync()
    {
        using var look = Run("! kill -0 $(cat \"$PIDFILE\")");
        await look.WaitForExitAsync();
        return look.ExitCode == 0;
    }

    private Process Run(string command) => Process.Start(new ProcessStartInfo("bash")
    {
        ArgumentList = { "-c", $"{{ {command}; }} >> \"$OUTPUT\" 2>&1" },
        WorkingDirectory = _home,
        RedirectStandardInput = true,
        UseShellExecute = false,
        Environment =
        {
            ["NEO4J_HOME"] = _home,
            ["NEO4J_CONF"] = Path.Combine(_folder, "conf"),
            ["PIDFILE"] = Path.Combine(_folder, "pid"),
            ["OUTPUT"] = Path.Combine(_folder, "output.log"),
        },
    })!;
}
