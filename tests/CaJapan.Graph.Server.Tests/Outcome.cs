namespace CaJapan.Graph.Server.Tests;

/// <summary>What became of a command line.</summary>
internal sealed record Outcome(int ExitCode, string Output, string Error);
