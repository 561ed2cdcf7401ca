namespace CaJapan.GraphQL.Language;

/// <summary>Limits and extensions of the parser.</summary>
public sealed record ParserOptions
{
    /// <summary>The limits that apply where no options are given.</summary>
    public static ParserOptions Default { get; } = new();

    /// <summary>The most tokens a document may have. Parsing comes before validation, so this bounds what a bad document can cost.</summary>
    /// <value>Default: null, no limit.</value>
    public int? MaxTokens { get; init; }

    /// <summary>
    /// How deep selection sets, values and types may nest before the document is refused; it keeps every later stage off the end of the stack.
    /// </summary>
    /// <value>Default: 200.</value>
    public int MaxRecursion { get; init; } = 200;

    /// <summary>Whether a fragment may declare variables, as in documents older than the specification.</summary>
    /// <value>Default: false.</value>
    public bool AllowLegacyFragmentVariables { get; init; }
}
