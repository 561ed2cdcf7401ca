namespace CaJapan.GraphQL.Execution.Resolution;

/// <summary>Who gives a field its value.</summary>
public enum FieldRole
{
    /// <summary>The value source.</summary>
    Data,

    /// <summary>The executor: <c>__typename</c>.</summary>
    TypeName,

    /// <summary>The executor: <c>__schema</c>.</summary>
    Schema,

    /// <summary>The executor: <c>__type</c>.</summary>
    Type,
}
