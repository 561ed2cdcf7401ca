namespace CaJapan.Graph.Server.Http;

/// <summary>What a page may load, as the header <c>Content-Security-Policy</c> tells browsers: nothing from elsewhere, and no script that is not a file of this server.</summary>
/// <seealso href="https://www.w3.org/TR/CSP3/"/>
internal sealed class ContentPolicy
{
    private readonly string _text;

    // Pictures are taken away as blobs.
    private ContentPolicy(string styles) =>
        _text = $"default-src 'none'; script-src 'self'; style-src {styles}; connect-src 'self'; img-src 'self' data: blob:; font-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>Style too is files alone.</summary>
    public static ContentPolicy Strict { get; } = new("'self'");

    /// <summary>For the editor of the playground, which writes its colours and the places of its lines as style into the page. Script stays files alone.</summary>
    public static ContentPolicy InlineStyle { get; } = new("'self' 'unsafe-inline'");

    public override string ToString() => _text;
}
