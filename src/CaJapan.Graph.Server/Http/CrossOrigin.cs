namespace CaJapan.Graph.Server.Http;

/// <summary>Lets pages of other origins ask, where the operator names them in <c>Cors:Origins</c>. By default browsers keep them away.</summary>
/// <seealso href="https://fetch.spec.whatwg.org/#http-cors-protocol"/>
internal static class CrossOrigin
{
    private static readonly TimeSpan PreflightAge = TimeSpan.FromHours(2);

    /// <summary>The origins named: as a list, or as one text with spaces, commas or semicolons between; <c>*</c> is any.</summary>
    public static string[] Origins(IConfiguration configuration)
    {
        var section = configuration.GetSection("Cors:Origins");
        return [.. section.GetChildren().Append(section).SelectMany(item => item.Value?.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries) ?? []).Distinct(StringComparer.Ordinal)];
    }

    public static void Use(WebApplication server, string[] origins) => server.UseCors(policy => policy
        .WithOrigins(origins)
        .WithMethods(HttpMethods.Get, HttpMethods.Post)
        .AllowAnyHeader()
        .WithExposedHeaders(GraphQLEndpoint.DatasetHeader, "ETag")
        .SetPreflightMaxAge(PreflightAge));
}
