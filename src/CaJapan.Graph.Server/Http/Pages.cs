using System.Collections.Frozen;
using CaJapan.Graph.Explorer;

namespace CaJapan.Graph.Server.Http;

/// <summary>The explorer and the playground, and what they load. Each file is read at its first use.</summary>
internal static class Pages
{
    private const string Html = "text/html; charset=utf-8";

    // The names of these have a hash of the content in them, so a path never changes its content.
    private const string Hashed = "assets/";
    private const string ForGood = "public, max-age=31536000, immutable";

    private static readonly FrozenDictionary<string, Lazy<FixedContent>> Files = PageFiles.Paths
        .Where(path => ContentTypeOf(path) is not null)
        .ToFrozenDictionary(path => path, path => new Lazy<FixedContent>(() => Read(path)), StringComparer.Ordinal);

    private static readonly FixedContent NotBuilt = FixedContent.Text(Html, NotBuiltPage) with { Status = StatusCodes.Status404NotFound };

    private const string NotBuiltPage =
        """
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Pages not built</title></head>
        <body><main>
        <h1>The explorer and the playground are not part of this build</h1>
        <p>They are bundled by Node.js 20.19 or later, which was not there when this program was built. Install it and build again; nothing else is missing.</p>
        <p>Everything else works: send questions to <code>/graphql</code> with any HTTP client, and read <a href="/graphql/schema.graphql">the schema</a>.</p>
        </main></body>
        </html>

        """;

    /// <summary>What the explorer shows, its script takes from the address.</summary>
    public static FixedContent Explorer { get; } = Page("explorer/index.html");

    /// <summary>The playground; its script takes the question from the address.</summary>
    public static FixedContent Playground { get; } = Page("playground/index.html") with { Policy = ContentPolicy.InlineStyle };

    /// <summary>True where HTML is asked for by name and JSON is not.</summary>
    public static bool Wanted(HttpRequest request)
    {
        var accept = request.Headers.Accept.ToString();
        return accept.Contains("text/html", StringComparison.OrdinalIgnoreCase) && !accept.Contains("json", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Adds what the pages load, each file at its path. Those of a folder that are many are one route: each route has its price at the start.</summary>
    public static void Map(IEndpointRouteBuilder routes, IEnumerable<string> methods)
    {
        foreach (var (path, file) in Files.Where(f => !f.Key.StartsWith(Hashed, StringComparison.Ordinal)))
        {
            routes.MapMethods($"/{path}", methods, context => file.Value.SendAsync(context));
        }

        routes.MapMethods($"/{Hashed}{{**name}}", methods, SendHashedAsync);
    }

    private static Task SendHashedAsync(HttpContext context)
    {
        if (Files.TryGetValue($"{Hashed}{context.GetRouteValue("name")}", out var file))
        {
            return file.Value.SendAsync(context);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static FixedContent Page(string path) => Files.TryGetValue(path, out var page) ? page.Value : NotBuilt;

    private static FixedContent Read(string path)
    {
        var content = new FixedContent(ContentTypeOf(path)!, PageFiles.Read(path));
        content = path.StartsWith(Hashed, StringComparison.Ordinal) ? content with { CacheControl = ForGood } : content;
        return PageFiles.Paths.Contains($"{path}.br") ? content with { Brotli = Compressed($"{path}.br"), GZip = Compressed($"{path}.gz") } : content;
    }

    private static Lazy<ReadOnlyMemory<byte>> Compressed(string path) => new(() => PageFiles.Read(path));

    private static string? ContentTypeOf(string path) => Path.GetExtension(path) switch
    {
        ".html" => Html,
        ".js" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".ttf" => "font/ttf",
        ".woff2" => "font/woff2",
        _ => null,
    };
}
