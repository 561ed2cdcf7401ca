namespace CaJapan.Graph.Server.Http;

/// <summary>Sends a browser that opens <c>/graphql</c> to the page, with its question.</summary>
internal static class PageRedirect
{
    /// <summary>True where HTML is asked for by name and JSON is not.</summary>
    public static bool Wanted(HttpRequest request)
    {
        var accept = request.Headers.Accept.ToString();
        return accept.Contains("text/html", StringComparison.OrdinalIgnoreCase) && !accept.Contains("json", StringComparison.OrdinalIgnoreCase);
    }

    public static void Send(HttpContext context)
    {
        // Relative to "/graphql", so that it holds behind a proxy that adds a prefix. The page reads the question from what follows "#".
        var question = context.Request.QueryString;
        context.Response.Redirect(question.HasValue ? $"./#{question.Value![1..]}" : "./");
    }
}
