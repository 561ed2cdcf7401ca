using CaJapan.GraphQL.Execution.Coercion;
using CaJapan.GraphQL.Execution.Resolution;
using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Validation;

namespace CaJapan.GraphQL.Execution;

/// <summary>How requests are prepared, and how much of the work is kept for later ones.</summary>
public sealed record PreparationOptions
{
    /// <summary>The limits of the parser.</summary>
    /// <value>Default: the parser's own.</value>
    public ParserOptions Parsing { get; init; } = ParserOptions.Default;

    /// <summary>The rules and limits of validation.</summary>
    /// <value>Default: validation's own.</value>
    public ValidationOptions Validation { get; init; } = ValidationOptions.Default;

    /// <summary>How custom scalars take values.</summary>
    /// <value>Default: any value as it is.</value>
    public ScalarCoercions Scalars { get; init; } = ScalarCoercions.None;

    /// <summary>How large an operation may be.</summary>
    /// <value>Default: null, as large as fits into memory.</value>
    public ResolutionLimits? Limits { get; init; }

    /// <summary>How many bytes of text the documents may have that are kept parsed and validated.</summary>
    /// <value>Default: 4 MiB.</value>
    public int CachedDocumentBytes { get; init; } = 4 * 1024 * 1024;

    /// <summary>How many resolved operations are kept with their plans, over all documents and shapes of variables.</summary>
    /// <value>Default: 1,024.</value>
    public int CachedOperations { get; init; } = 1_024;
}
