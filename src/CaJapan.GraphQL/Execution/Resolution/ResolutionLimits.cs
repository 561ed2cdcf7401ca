using System.Globalization;

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
            return Error(ErrorCodes.OperationTooDeep, $"The operation has {depth:N0} levels of fields; {Depth:N0} are allowed. Begin nearer to what is asked for, by its id, or send several operations.");
        }

        return fields > Fields
            ? Error(ErrorCodes.TooManyFields, $"The operation has {fields:N0} fields once fragments are spread; {Fields:N0} are allowed. Select fewer, or send several operations.")
            : null;
    }

    private static GraphQLError Error(string code, FormattableString message) => new GraphQLError(message.ToString(CultureInfo.InvariantCulture)).WithCode(code);
}
