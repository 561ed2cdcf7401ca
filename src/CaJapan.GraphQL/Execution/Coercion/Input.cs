namespace CaJapan.GraphQL.Execution.Coercion;

/// <summary>A value that came from outside or was coerced from such a one: from JSON, from a literal, from a default.</summary>
/// <remarks>
/// <see cref="ToString"/> prints it as a GraphQL literal, and what may differ from request to request as the variable it is read from.
/// </remarks>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Input-Values"/>
public abstract record Input
{
    private protected Input()
    {
    }

    /// <summary>The place in a variable that this value was taken from, null where the document or the schema states it.</summary>
    public VariableOrigin? Origin { get; init; }

    /// <summary>The value as a GraphQL literal.</summary>
    public sealed override string ToString() => InputPrinter.Print(this);
}
