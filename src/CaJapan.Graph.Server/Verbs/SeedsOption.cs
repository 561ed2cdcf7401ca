using System.CommandLine;

namespace CaJapan.Graph.Server.Verbs;

/// <summary><c>--seeds DIR</c>, which every verb that needs data takes; the environment variable stands in for it.</summary>
internal sealed class SeedsOption : Option<string?>
{
    /// <summary>The setting <c>Dataset:Path</c>, written as environment variables write it.</summary>
    public const string EnvironmentVariable = "Dataset__Path";

    public SeedsOption()
        : base("--seeds")
    {
        Description = $"Folder of seed files. Default: the variable {EnvironmentVariable}, else the nearest folder \"seeds\" at or above the program.";
        HelpName = "DIR";
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable(EnvironmentVariable);
    }
}
