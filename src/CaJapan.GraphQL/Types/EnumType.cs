using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CaJapan.GraphQL.Types;

/// <summary>An enum.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Enums"/>
public sealed class EnumType : NamedType
{
    private readonly FrozenDictionary<string, EnumValue> _byName;

    internal EnumType(string name, ImmutableArray<EnumValue> values)
        : base(name)
    {
        Values = values;
        _byName = values.ToFrozenDictionary(value => value.Name, StringComparer.Ordinal);
    }

    /// <summary>The values in the order defined.</summary>
    public ImmutableArray<EnumValue> Values { get; }

    /// <inheritdoc/>
    public override bool IsInputType => true;

    /// <inheritdoc/>
    public override bool IsOutputType => true;

    /// <inheritdoc/>
    public override bool IsLeafType => true;

    /// <summary>The value of that name, or null.</summary>
    public EnumValue? FindValue(string name) => _byName.GetValueOrDefault(name);
}
