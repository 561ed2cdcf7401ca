using CaJapan.Graph.Neo4j;

namespace CaJapan.Graph.Server.Configuration;

/// <summary>Where the graph is kept: the setting <c>Store</c>, and the section <c>Neo4j</c> of how to get there.</summary>
/// <param name="Neo4j">The database; null for the store in the process.</param>
/// <param name="LoadsAtStart">Whether the seeds are loaded into the database when the server starts.</param>
internal sealed record StoreSettings(Neo4jOptions? Neo4j, bool LoadsAtStart)
{
    private const string Section = "Neo4j";

    private static readonly string[] Known = ["Uri", "User", "Password", "Token", "Database", "LoadAtStart"];

    /// <summary>Where the environment says the graph is kept.</summary>
    /// <exception cref="ConfigurationException">A setting makes no sense.</exception>
    public static StoreSettings OfEnvironment() => Read(new ConfigurationBuilder().AddEnvironmentVariables().Build());

    /// <summary>Where a configuration says the graph is kept.</summary>
    /// <exception cref="ConfigurationException">A setting makes no sense.</exception>
    public static StoreSettings Read(IConfiguration configuration) => configuration["Store"] switch
    {
        null or "" => new(null, LoadsAtStart: false),
        var store when store.Equals("Embedded", StringComparison.OrdinalIgnoreCase) => new(null, LoadsAtStart: false),
        var store when store.Equals("Neo4j", StringComparison.OrdinalIgnoreCase) => new(ReadNeo4j(configuration), LoadAtStart(configuration)),
        var store => throw new ConfigurationException($"\"Store\" is \"{store}\"; it must be Embedded or Neo4j."),
    };

    /// <summary>The database that a configuration names, whichever store is set.</summary>
    /// <exception cref="ConfigurationException">A setting makes no sense.</exception>
    public static Neo4jOptions ReadNeo4j(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        if (section.GetChildren().FirstOrDefault(child => !Known.Contains(child.Key, StringComparer.OrdinalIgnoreCase)) is { } unknown)
        {
            throw new ConfigurationException($"There is no setting \"{unknown.Path}\". There are {string.Join(", ", Known)}.");
        }

        var options = new Neo4jOptions();
        if (section["Uri"] is { Length: > 0 } address)
        {
            options = options with { Uri = Uri.TryCreate(address, UriKind.RelativeOrAbsolute, out var uri) ? uri : throw new ConfigurationException($"\"Neo4j:Uri\" is \"{address}\", which is no address.") };
        }

        options = options with { User = Text("User"), Password = Text("Password"), Token = Text("Token"), Database = Text("Database") ?? options.Database };
        return options.Problem() is { } problem ? throw new ConfigurationException(problem) : options;

        string? Text(string key) => section[key] is { Length: > 0 } text ? text : null;
    }

    private static bool LoadAtStart(IConfiguration configuration) => configuration.GetSection(Section)["LoadAtStart"] switch
    {
        null or "" => false,
        var text when bool.TryParse(text, out var loads) => loads,
        var text => throw new ConfigurationException($"\"Neo4j:LoadAtStart\" is \"{text}\"; it must be true or false."),
    };
}
