using System.Collections.Frozen;

namespace CaJapan.GraphQL.Execution.Coercion;

/// <summary>How a schema's custom scalars take values, by the scalar's name. A custom scalar that is not among them takes any value as it is.</summary>
public sealed class ScalarCoercions(IReadOnlyDictionary<string, ScalarCoercion> byScalar)
{
    private readonly FrozenDictionary<string, ScalarCoercion> _byScalar = byScalar.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Every custom scalar takes any value.</summary>
    public static ScalarCoercions None { get; } = new(FrozenDictionary<string, ScalarCoercion>.Empty);

    /// <summary>The coercion of a scalar, null where it takes any value.</summary>
    public ScalarCoercion? Find(string scalar) => _byScalar.GetValueOrDefault(scalar);
}
