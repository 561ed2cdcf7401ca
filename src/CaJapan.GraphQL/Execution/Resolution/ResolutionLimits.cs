namespace CaJapan.GraphQL.Execution.Resolution;

/// <summary>How large an operation may be once its fragments are spread and its fields merged. Introspection counts as one field; validation has limits of its own for it.</summary>
public sealed record ResolutionLimits
{
    /// <summary>How many fields an operation may have, those on an interface or union counted for the object type that has most (<c>TOO_MANY_FIELDS</c>).</summary>
    /// <value>Default: 2,048.</value>
    public int Fields { get; init; } = 2_048;

    /// <summary>How many levels of fields it may have (<c>OPERATION_TOO_DEEP</c>).</summary>
    /// <value>Default: 15.</value>
    public int Depth { get; init; } = 15;

    /// <summary>The error of an operation that is too large, null for any other.</summary>
    internal GraphQLError? Check(ResolvedOperation operation)
    {
        var (fields, depth) = operation.Selection.Size;
        if (depth > Depth)
        {
            return Error($"The operation has {depth} levels of fields; {Depth} are allowed.", "OPERATION_TOO_DEEP");
        }

        return fields > Fields ? Error($"The operation has {fields} fields; {Fields} are allowed.", "TOO_MANY_FIELDS") : null;
    }

    private static GraphQLError Error(string message, string code) =>
        new(message) { Extensions = new Dictionary<string, object?>(StringComparer.Ordinal) { ["code"] = code } };
}
