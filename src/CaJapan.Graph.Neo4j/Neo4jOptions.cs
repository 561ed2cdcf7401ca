namespace CaJapan.Graph.Neo4j;

/// <summary>Where the database is and how to talk to it.</summary>
public sealed record Neo4jOptions
{
    /// <summary>The address of its HTTP interface.</summary>
    /// <value><c>http://localhost:7474</c></value>
    public Uri Uri { get; init; } = new("http://localhost:7474");

    /// <summary>The name to log in with; null where nobody need log in, or <see cref="Token"/> does.</summary>
    public string? User { get; init; }

    /// <summary>The password of <see cref="User"/>.</summary>
    public string? Password { get; init; }

    /// <summary>A bearer token, as single sign-on gives out; goes before <see cref="User"/>.</summary>
    public string? Token { get; init; }

    /// <summary>The database.</summary>
    /// <value><c>neo4j</c></value>
    public string Database { get; init; } = "neo4j";

    /// <summary>How long a query may take, retries included.</summary>
    /// <value>30 seconds</value>
    public TimeSpan QueryTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many connections there are at most, and so how many queries at once; further ones wait.</summary>
    /// <value>32</value>
    public int MaxConnections { get; init; } = 32;

    /// <summary>What is wrong with them; null for nothing.</summary>
    public string? Problem() => Uri switch
    {
        { IsAbsoluteUri: false } => $"'{Uri}' is no address. Write it in full: http://localhost:7474.",
        { Scheme: "bolt" or "neo4j" } => $"'{Uri}' is a Bolt address; this service talks to Neo4j over HTTP. Use '{Http("http", 7474)}'.",
        { Scheme: "bolt+s" or "neo4j+s" or "bolt+ssc" or "neo4j+ssc" } =>
            $"'{Uri}' is a Bolt address; this service talks to Neo4j over HTTP. Use '{(IsAura ? $"https://{Uri.Host}" : Http("https", 7473))}'.",
        { Scheme: not ("http" or "https") } => $"'{Uri}' is no HTTP address. Write it like http://localhost:7474.",
        _ when User is not null && Password is null && Token is null => "A user is set without a password. Set Neo4j:Password as well.",
        _ => null,
    };

    /// <summary>What works but should not be left so; null for nothing.</summary>
    public string? Warning() => Uri is { IsAbsoluteUri: true, Scheme: "http" } && (Password ?? Token) is not null && !PrivateNetwork.Has(Uri)
        ? $"The password for '{Uri}' travels in plain text over a public network. Use https."
        : null;

    private bool IsAura => Uri.Host.EndsWith(".databases.neo4j.io", StringComparison.OrdinalIgnoreCase);

    private string Http(string scheme, int port) => new UriBuilder(scheme, Uri.Host, port).Uri.GetLeftPart(UriPartial.Authority);
}
