using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CaJapan.GraphQL.Types;

/// <summary>An input object.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Input-Objects"/>
public sealed class InputObjectType : NamedType
{
    private FrozenDictionary<string, InputField> _fieldsByName = FrozenDictionary<string, InputField>.Empty;

    internal InputObjectType(string name)
        : base(name)
    {
    }

    /// <summary>Whether a value has to give exactly one field, and not null, as <c>@oneOf</c> asks.</summary>
    public bool IsOneOf { get; init; }

    /// <summary>The fields in the order defined.</summary>
    public ImmutableArray<InputField> Fields { get; private set; } = [];

    /// <inheritdoc/>
    public override bool IsInputType => true;

    /// <inheritdoc/>
    public override bool IsOutputType => false;

    /// <summary>The field of that name, or null.</summary>
    public InputField? FindField(string name) => _fieldsByName.GetValueOrDefault(name);

    internal void Complete(ImmutableArray<InputField> fields)
    {
        Fields = fields;
        _fieldsByName = fields.ToFrozenDictionary(field => field.Name, StringComparer.Ordinal);
    }
}
