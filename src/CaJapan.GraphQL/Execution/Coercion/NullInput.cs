namespace CaJapan.GraphQL.Execution.Coercion;

/// <summary>An explicit null, which is not the same as no value.</summary>
public sealed record NullInput : Input
{
    /// <summary>The null that no variable gave.</summary>
    public static NullInput Instance { get; } = new();
}
