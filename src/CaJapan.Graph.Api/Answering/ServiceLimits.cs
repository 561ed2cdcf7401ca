using CaJapan.GraphQL.Execution;
using CaJapan.GraphQL.Execution.Resolution;
using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Validation;

namespace CaJapan.Graph.Api.Answering;

/// <summary>How much one request may ask for. Each limit has an error code of its own; the public catalogue explains how to stay within it.</summary>
public sealed record ServiceLimits
{
    /// <summary>Bytes of a request's body (<c>BODY_TOO_LARGE</c>). The host holds it.</summary>
    /// <value>Default: 1 MiB.</value>
    public int BodyBytes { get; init; } = 1024 * 1024;

    /// <summary>How long an operation may take before it is cancelled (<c>OPERATION_TIMEOUT</c>). The host holds it.</summary>
    /// <value>Default: 30 seconds.</value>
    public TimeSpan OperationTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Tokens of a document (<c>TOO_MANY_TOKENS</c>): words, numbers, texts, punctuation.</summary>
    /// <value>Default: 20,000.</value>
    public int Tokens { get; init; } = 20_000;

    /// <summary>How deep selections, values and types may nest in a document (<c>DOCUMENT_TOO_DEEP</c>).</summary>
    /// <value>Default: 200.</value>
    public int ParserRecursion { get; init; } = 200;

    /// <summary>Directives at one location (<c>TOO_MANY_DIRECTIVES</c>).</summary>
    /// <value>Default: 4.</value>
    public int DirectivesPerLocation { get; init; } = 4;

    /// <summary>How often the operations of a document open fragments (<c>TOO_MANY_FRAGMENT_VISITS</c>).</summary>
    /// <value>Default: 1,000.</value>
    public int FragmentVisits { get; init; } = 1_000;

    /// <summary>Steps of the check that fields can be merged (<c>TOO_MANY_FIELD_COMPARISONS</c>).</summary>
    /// <value>Default: 100,000.</value>
    public int FieldComparisons { get; init; } = 100_000;

    /// <summary>Validation errors that are told; one more stands for the rest (<c>TOO_MANY_VALIDATION_ERRORS</c>).</summary>
    /// <value>Default: 5.</value>
    public int ReportedErrors { get; init; } = 5;

    /// <summary>How many <c>ofType</c> stand inside one another in an introspection query (<c>INTROSPECTION_TOO_DEEP</c>).</summary>
    /// <value>Default: 16.</value>
    public int OfTypeDepth { get; init; } = 16;

    /// <summary>How many of each list of fields or types stand inside one another in an introspection query (<c>INTROSPECTION_TOO_DEEP</c>).</summary>
    /// <value>Default: 1.</value>
    public int IntrospectionListDepth { get; init; } = 1;

    /// <summary>Fields of an operation once its fragments are spread (<c>TOO_MANY_FIELDS</c>).</summary>
    /// <value>Default: 2,048.</value>
    public int Fields { get; init; } = 2_048;

    /// <summary>Levels of fields of an operation (<c>OPERATION_TOO_DEEP</c>).</summary>
    /// <value>Default: 15.</value>
    public int Levels { get; init; } = 15;

    /// <summary>Entries of a page (<c>BAD_PAGE</c>).</summary>
    /// <value>Default: 100.</value>
    public int PageLength { get; init; } = 100;

    /// <summary>Entries of a list without pages (<c>LIST_TOO_LONG</c>).</summary>
    /// <value>Default: 1,000.</value>
    public int ListLength { get; init; } = Querying.Limits.ListLength;

    /// <summary>What an operation may cost, priced from its plan and the values of its variables (<c>COST_TOO_HIGH</c>).</summary>
    /// <value>Default: 10,000.</value>
    public int Cost { get; init; } = 10_000;

    internal PreparationOptions ToPreparation() => new()
    {
        Parsing = new ParserOptions { MaxTokens = Tokens, MaxRecursion = ParserRecursion },
        Validation = new ValidationOptions
        {
            MaxErrors = ReportedErrors,
            Limits = new ValidationLimits
            {
                FragmentVisits = FragmentVisits,
                FieldComparisons = FieldComparisons,
                DirectivesPerLocation = DirectivesPerLocation,
                OfTypeDepth = OfTypeDepth,
                IntrospectionListDepth = IntrospectionListDepth,
            },
        },
        Limits = new ResolutionLimits { Fields = Fields, Depth = Levels },
    };
}
