using System.CommandLine;
using CaJapan.Graph.Facts;

namespace CaJapan.Graph.Server.Verbs;

/// <summary><c>--scope</c>, how much of the data set is served; the environment variable stands in for it.</summary>
internal sealed class ScopeOption : Option<DatasetScope>
{
    /// <summary>The setting <c>Dataset:Scope</c>, written as environment variables write it.</summary>
    public const string EnvironmentVariable = "Dataset__Scope";

    public ScopeOption()
        : base("--scope")
    {
        Description = $"all: every source; seeds: the seed texts alone. Default: the variable {EnvironmentVariable}, else all.";
        HelpName = "all|seeds";
        DefaultValueFactory = result =>
        {
            var setting = Environment.GetEnvironmentVariable(EnvironmentVariable);
            if (string.IsNullOrEmpty(setting))
            {
                return DatasetScope.All;
            }

            if (!Enum.TryParse<DatasetScope>(setting, ignoreCase: true, out var scope) || !Enum.IsDefined(scope))
            {
                result.AddError($"{EnvironmentVariable} is \"{setting}\"; it must be all or seeds.");
            }

            return scope;
        };
    }
}
