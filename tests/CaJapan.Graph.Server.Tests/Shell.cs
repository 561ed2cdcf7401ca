using System.Diagnostics;
using CaJapan.Graph.Server.Verbs;

namespace CaJapan.Graph.Server.Tests;

/// <summary>Carries out command lines, within this process or as a process of their own.</summary>
internal static class Shell
{
    public static async Task<Outcome> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = await RootVerb.RunAsync(args, output, error);
        return new Outcome(exitCode, Lines(output.ToString()), Lines(error.ToString()));
    }

    public static Task<Outcome> RunProcessAsync(params string[] args) => RunProcessAsync(string.Empty, args);

    public static Task<Outcome> RunProcessAsync(string input, string[] args) => RunAsync(Start([], args), input);

    /// <summary>Runs a process with a variable in its environment.</summary>
    public static Task<Outcome> RunProcessAsync((string Name, string Value) variable, params string[] args) => RunAsync(Start([variable], args), string.Empty);

    /// <summary>Runs a process with variables in its environment.</summary>
    public static Task<Outcome> RunProcessAsync(IEnumerable<(string Name, string Value)> variables, string[] args) => RunAsync(Start(variables, args), string.Empty);

    public static Process Start(IEnumerable<(string Name, string Value)> variables, string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "cajapan-graph.dll"), .. args])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    private static async Task<Outcome> RunAsync(Process started, string input)
    {
        using var process = started;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Outcome(process.ExitCode, Lines(await output), Lines(await error));
    }

    private static string Lines(string text) => text.ReplaceLineEndings("\n");
}
