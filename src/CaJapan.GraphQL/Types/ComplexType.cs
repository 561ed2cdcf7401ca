using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CaJapan.GraphQL.Types;

/// <summary>An object or an interface: a type that has fields and may implement interfaces.</summary>
public abstract class ComplexType : CompositeType
{
    private FrozenDictionary<string, FieldDefinition> _fieldsByName = FrozenDictionary<string, FieldDefinition>.Empty;

    private protected ComplexType(string name)
        : base(name)
    {
    }

    /// <summary>The fields in the order defined; the place of a field is its <see cref="FieldDefinition.Ordinal"/>.</summary>
    public ImmutableArray<FieldDefinition> Fields { get; private set; } = [];

    /// <summary>The interfaces it says to implement.</summary>
    public ImmutableArray<InterfaceType> Interfaces { get; private set; } = [];

    // All that stands after "implements", be it an interface or not; only a schema that has been validated is sure of it.
    internal ImmutableArray<NamedType> DeclaredInterfaces { get; private set; } = [];

    /// <summary>The field of that name, or null. Meta-fields are found by <see cref="Schema.FindField"/>.</summary>
    public FieldDefinition? FindField(string name) => _fieldsByName.GetValueOrDefault(name);

    internal void Complete(ImmutableArray<FieldDefinition> fields, ImmutableArray<NamedType> interfaces)
    {
        Fields = fields;
        _fieldsByName = fields.ToFrozenDictionary(field => field.Name, StringComparer.Ordinal);
        DeclaredInterfaces = interfaces;
        Interfaces = [.. interfaces.OfType<InterfaceType>()];
    }
}
