using System.Collections.Immutable;

namespace CaJapan.GraphQL.Validation;

/// <summary>What a document is validated against, besides the schema.</summary>
public sealed record ValidationOptions
{
    /// <summary>The options that apply where none are given.</summary>
    public static ValidationOptions Default { get; } = new();

    /// <summary>The rules to hold.</summary>
    /// <value>Default: <see cref="ValidationRules.Specified"/>, and <see cref="ValidationRules.IncrementalDelivery"/> for a schema with <c>@defer</c> or <c>@stream</c>.</value>
    public ImmutableArray<ValidationRule>? Rules { get; init; }

    /// <summary>How many errors are reported; one more, which says so, stands for the rest, with the code <c>TOO_MANY_VALIDATION_ERRORS</c>.</summary>
    /// <value>Default: 100.</value>
    public int MaxErrors { get; init; } = 100;

    /// <summary>The limits on the work that a document may ask for.</summary>
    /// <value>Default: null, none.</value>
    public ValidationLimits? Limits { get; init; }
}
