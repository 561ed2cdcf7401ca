using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CaJapan.Graph.Server.Tests;

/// <summary>Holds the floors of ARCHITECTURE.md: who sees whom, and who may use which packages.</summary>
public sealed partial class FloorsTests
{
    // The engine's stages, each seeing those before it. The first one's types are in the engine's own namespace.
    private static readonly string[] Stages = ["Errors", "Language", "Types", "Validation", "Execution", "Http"];

    private static readonly Dictionary<string, int> Floors = new(StringComparer.Ordinal)
    {
        ["CaJapan.GraphQL"] = 0,
        ["CaJapan.Graph"] = 0,
        ["CaJapan.Graph.Explorer"] = 0,
        ["CaJapan.Graph.Seeds"] = 1,
        ["CaJapan.Graph.Embedded"] = 1,
        ["CaJapan.Graph.Neo4j"] = 1,
        ["CaJapan.Graph.Api"] = 2,
        ["CaJapan.Graph.Server"] = 3,
    };

    private static readonly Dictionary<string, string[]> Sees = new(StringComparer.Ordinal)
    {
        ["CaJapan.GraphQL"] = [],
        ["CaJapan.Graph"] = [],
        ["CaJapan.Graph.Explorer"] = [],
        ["CaJapan.Graph.Seeds"] = ["CaJapan.Graph"],
        ["CaJapan.Graph.Embedded"] = ["CaJapan.Graph"],
        ["CaJapan.Graph.Neo4j"] = ["CaJapan.Graph"],
        ["CaJapan.Graph.Api"] = ["CaJapan.Graph", "CaJapan.GraphQL"],
    };

    private static readonly Dictionary<string, string[]> Packages = new(StringComparer.Ordinal)
    {
        ["CaJapan.Graph.Seeds"] = ["YamlDotNet"],
        ["CaJapan.Graph.Neo4j"] = ["Polly.Core"],
        ["CaJapan.Graph.Server"] = ["OpenTelemetry.Exporter.OpenTelemetryProtocol", "OpenTelemetry.Extensions.Hosting", "OpenTelemetry.Instrumentation.AspNetCore", "Spectre.Console", "System.CommandLine"],
    };

    public static TheoryData<string> Projects => [.. ProjectNames];

    public static TheoryData<string> EngineStages => [.. Stages];

    private static IEnumerable<string> ProjectNames => Directory.EnumerateDirectories(Repository.Path("src")).Select(folder => Path.GetFileName(folder));

    [Fact]
    public void Every_project_has_a_floor() => ProjectNames.ShouldBe(Floors.Keys, ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_sees_lower_floors_alone(string project) =>
        References(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path)).ShouldAllBe(seen => Floors[seen] < Floors[project]);

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_sees_what_its_floor_allows(string project) =>
        References(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path))
            .ShouldBeSubsetOf(Sees.GetValueOrDefault(project, [.. Floors.Keys]));

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_uses_the_packages_it_may(string project) =>
        References(project, "PackageReference").ShouldBe(Packages.GetValueOrDefault(project, []), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_is_built_on_the_base_class_library(string project)
    {
        var sdk = Project(project).Attribute("Sdk")?.Value;

        sdk.ShouldBe(project == "CaJapan.Graph.Server" ? "Microsoft.NET.Sdk.Web" : "Microsoft.NET.Sdk");
        References(project, "FrameworkReference").ShouldBeEmpty();
    }

    [Fact]
    public void The_engine_has_the_stages_named_here() =>
        SourceFolders("CaJapan.GraphQL").ShouldBe(Stages, ignoreOrder: true);

    [Theory]
    [MemberData(nameof(EngineStages))]
    public void A_stage_of_the_engine_uses_no_later_one(string stage)
    {
        var allowed = Stages[..(Array.IndexOf(Stages, stage) + 1)];
        var sources = Sources("CaJapan.GraphQL", stage).ToList();

        sources.ShouldNotBeEmpty();
        sources
            .SelectMany(file => StageMentioned().Matches(File.ReadAllText(file)).Select(mention => mention.Groups["stage"].Value).Except(allowed, StringComparer.Ordinal)
                .Select(later => $"{Path.GetFileName(file)} uses {later}"))
            .ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(EngineStages))]
    public void The_namespace_of_a_stage_is_its_folder(string stage)
    {
        var expected = stage == "Errors" ? "CaJapan.GraphQL" : $"CaJapan.GraphQL.{stage}";

        Sources("CaJapan.GraphQL", stage)
            .Select(file => Namespace().Match(File.ReadAllText(file)).Groups["name"].Value)
            .ShouldAllBe(name => name == expected || (stage != "Errors" && name.StartsWith(expected + ".", StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"CaJapan\.GraphQL\.(?<stage>[A-Z]\w*)", RegexOptions.NonBacktracking)]
    private static partial Regex StageMentioned();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Namespace();

    private static IEnumerable<string> References(string project, string kind) =>
        Project(project).Descendants(kind).Select(item => item.Attribute("Include")?.Value ?? string.Empty);

    private static XElement Project(string project) => XElement.Load(Repository.Path("src", project, $"{project}.csproj"));

    private static IEnumerable<string> SourceFolders(string project) =>
        Directory.EnumerateDirectories(Repository.Path("src", project)).Select(folder => Path.GetFileName(folder)).Except(["bin", "obj"], StringComparer.Ordinal);

    private static IEnumerable<string> Sources(string project, string folder) =>
        Directory.EnumerateFiles(Repository.Path("src", project, folder), "*.cs", SearchOption.AllDirectories);
}
