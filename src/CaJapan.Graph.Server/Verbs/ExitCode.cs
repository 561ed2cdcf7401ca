namespace CaJapan.Graph.Server.Verbs;

/// <summary>What the program tells the shell. The help of the root names all of them.</summary>
internal static class ExitCode
{
    /// <summary>All is well.</summary>
    public const int Success = 0;

    /// <summary>The seeds have mistakes, the answer has errors, or the server could not start.</summary>
    public const int Findings = 1;

    /// <summary>The command line makes no sense, or a file that it names cannot be read.</summary>
    public const int Usage = 2;
}
