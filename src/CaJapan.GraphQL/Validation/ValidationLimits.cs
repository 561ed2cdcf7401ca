namespace CaJapan.GraphQL.Validation;

/// <summary>How much work a document may ask for before it is refused, whether or not it is valid. Each limit has an error code of its own.</summary>
public sealed record ValidationLimits
{
    /// <summary>How many fragments the operations spread in all, a fragment counted each time it would be opened (<c>TOO_MANY_FRAGMENT_VISITS</c>).</summary>
    /// <value>Default: 1,000.</value>
    public int FragmentVisits { get; init; } = 1_000;

    /// <summary>How many steps the check that fields can be merged may take (<c>TOO_MANY_FIELD_COMPARISONS</c>).</summary>
    /// <value>Default: 100,000.</value>
    public int FieldComparisons { get; init; } = 100_000;

    /// <summary>How many directives may stand at one location (<c>TOO_MANY_DIRECTIVES</c>).</summary>
    /// <value>Default: 4.</value>
    public int DirectivesPerLocation { get; init; } = 4;

    /// <summary>How many <c>ofType</c> may stand inside one another in an introspection query (<c>INTROSPECTION_TOO_DEEP</c>).</summary>
    /// <value>Default: 16.</value>
    public int OfTypeDepth { get; init; } = 16;

    /// <summary>
    /// How many of each of the lists <c>fields</c>, <c>inputFields</c>, <c>interfaces</c> and <c>possibleTypes</c> may stand inside one another
    /// in an introspection query (<c>INTROSPECTION_TOO_DEEP</c>).
    /// </summary>
    /// <value>Default: 1.</value>
    public int IntrospectionListDepth { get; init; } = 1;
}
