using System.Buffers;
using System.Collections.Frozen;
using System.Net;
using System.Text;
using System.Text.Json;
using CaJapan.Graph.Api.Errors;
using CaJapan.Graph.Seeds.Diagnostics;

namespace CaJapan.Graph.Server.Http;

/// <summary><c>/errors</c> and <c>/errors/CODE</c>: what every code means and what to do about it, for people as a page and for programs as JSON.</summary>
internal static class ErrorPages
{
    private const string Html = "text/html; charset=utf-8";
    private const string Json = "application/json; charset=utf-8";

    private static readonly IReadOnlyList<(string Heading, IReadOnlyList<ErrorCode> Codes)> Groups =
    [
        ("Answers of the service", ErrorCatalog.All),
        ("Mistakes in the seeds", [.. DiagnosticCatalog.All.OrderBy(code => code.Id, StringComparer.Ordinal).Select(code => new ErrorCode(code.Id, code.Title, code.Explanation))]),
    ];

    private static readonly FrozenDictionary<string, (FixedContent Html, FixedContent Json)> ByCode =
        Groups.SelectMany(group => group.Codes).ToFrozenDictionary(code => code.Code, Contents, StringComparer.OrdinalIgnoreCase);

    private static readonly (FixedContent Html, FixedContent Json) All =
        (FixedContent.Text(Html, Index()), new FixedContent(Json, Written(writer => WriteAll(writer, Groups.SelectMany(group => group.Codes)))));

    private static readonly FixedContent Unknown = FixedContent.Text(Html, Page("No such code", "<h1>No such code</h1>\n<p><a href=\"./\">All codes</a></p>\n")) with { Status = StatusCodes.Status404NotFound };

    /// <summary>All codes.</summary>
    public static Task IndexAsync(HttpContext context) => SendAsync(context, All);

    /// <summary>The code of the address, or 404 where there is no such.</summary>
    public static Task CodeAsync(HttpContext context)
    {
        if (context.Request.RouteValues["code"] is string code && ByCode.TryGetValue(code, out var contents))
        {
            return SendAsync(context, contents);
        }

        return Unknown.SendAsync(context);
    }

    // JSON where it is asked for by name.
    private static Task SendAsync(HttpContext context, (FixedContent Html, FixedContent Json) contents)
    {
        context.Response.Headers.Vary = "Accept";
        var wantsJson = context.Request.Headers.Accept.ToString().Contains("json", StringComparison.OrdinalIgnoreCase);
        return (wantsJson ? contents.Json : contents.Html).SendAsync(context);
    }

    private static (FixedContent Html, FixedContent Json) Contents(ErrorCode code) =>
        (FixedContent.Text(Html, Page(code.Code, $"<p><a href=\"./\">All codes</a></p>\n{Section(code, "h1")}")), new FixedContent(Json, Written(writer => Write(writer, code))));

    private static string Index()
    {
        var text = new StringBuilder("<h1>Error codes</h1>\n<p>Every answer that tells of an error names its code as <code>extensions.code</code>.</p>\n");
        foreach (var (heading, codes) in Groups)
        {
            text.Append("<h2>").Append(heading).Append("</h2>\n");
            foreach (var code in codes)
            {
                text.Append(Section(code, "h3"));
            }
        }

        return Page("Error codes", text.ToString());
    }

    private static string Section(ErrorCode code, string heading) =>
        $"<section id=\"{code}\"><{heading}><code>{code}</code></{heading}>\n<p><strong>{Text(code.Title)}.</strong> {Text(code.Remedy)}</p></section>\n";

    private static string Page(string title, string body) =>
        $"<!doctype html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{title}</title></head>\n<body><main>\n{body}</main></body>\n</html>\n";

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    private static void WriteAll(Utf8JsonWriter writer, IEnumerable<ErrorCode> codes)
    {
        writer.WriteStartArray();
        foreach (var code in codes)
        {
            Write(writer, code);
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, ErrorCode code)
    {
        writer.WriteStartObject();
        writer.WriteString("code", code.Code);
        writer.WriteString("title", code.Title);
        writer.WriteString("remedy", code.Remedy);
        writer.WriteEndObject();
    }

    private static ReadOnlyMemory<byte> Written(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            write(writer);
        }

        return buffer.WrittenMemory;
    }
}
