using System.Collections.Frozen;
using System.Collections.Immutable;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Api.Binding;

/// <summary>What stands behind the fields of one object type, whose objects are rows of cells of one kind: columns of a node, parts of a page, parts of a path.</summary>
internal sealed class TypeBinding<TPart>(string type, NodeType? node, params IEnumerable<FieldBinding<TPart>> fields) : ITypeBinding
{
    private readonly FrozenDictionary<string, FieldBinding<TPart>> _fields = fields.ToFrozenDictionary(field => field.Name, StringComparer.Ordinal);

    public string Type { get; } = type;

    public NodeType? Node { get; } = node;

    public ImmutableArray<(string Field, string Origin)> Fields { get; } = [.. fields.Select(field => (field.Name, field.Origin))];

    public FieldBinding<TPart> this[string field] => _fields[field];
}
