namespace CaJapan.GraphQL;

/// <summary>The stable codes that the engine gives errors, as <c>extensions.code</c> tells them: those of limits. Other errors of syntax, validation and execution are told by the specification and carry none.</summary>
public static class ErrorCodes
{
    /// <summary>The document has more tokens than the parser reads.</summary>
    public const string TooManyTokens = "TOO_MANY_TOKENS";

    /// <summary>Selections, values or types of the document nest deeper than the parser follows.</summary>
    public const string DocumentTooDeep = "DOCUMENT_TOO_DEEP";

    /// <summary>There are more validation errors than are told.</summary>
    public const string TooManyValidationErrors = "TOO_MANY_VALIDATION_ERRORS";

    /// <summary>Fragments spread one another in a longer chain than the machine can follow.</summary>
    public const string FragmentsTooDeep = "FRAGMENTS_TOO_DEEP";

    /// <summary>The operations spread too many fragments.</summary>
    public const string TooManyFragmentVisits = "TOO_MANY_FRAGMENT_VISITS";

    /// <summary>To find out whether the fields of the document can be merged takes too long.</summary>
    public const string TooManyFieldComparisons = "TOO_MANY_FIELD_COMPARISONS";

    /// <summary>Too many directives stand at one location.</summary>
    public const string TooManyDirectives = "TOO_MANY_DIRECTIVES";

    /// <summary>An introspection query follows types to types too far.</summary>
    public const string IntrospectionTooDeep = "INTROSPECTION_TOO_DEEP";

    /// <summary>The operation has too many levels of fields.</summary>
    public const string OperationTooDeep = "OPERATION_TOO_DEEP";

    /// <summary>The operation has too many fields.</summary>
    public const string TooManyFields = "TOO_MANY_FIELDS";
}
