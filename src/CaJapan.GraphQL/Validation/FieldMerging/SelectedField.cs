using CaJapan.GraphQL.Language.Ast;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Validation.FieldMerging;

/// <summary>A field of a selection set, or several that cannot differ: leaves of one name without arguments, selected on one type.</summary>
/// <remarks>Taking such repetitions as one keeps a long list of the same field from costing the square of its length.</remarks>
internal sealed class SelectedField(NamedType? parentType, FieldDefinition? definition, FieldNode node, int position)
{
    private readonly List<(FieldNode Node, int Position)> _occurrences = [(node, position)];

    public NamedType? ParentType { get; } = parentType;

    /// <summary>What the schema says of the field; null where it knows no such field.</summary>
    public FieldDefinition? Definition { get; } = definition;

    /// <summary>The first occurrence, which stands for all in comparisons.</summary>
    public FieldNode Node { get; } = node;

    /// <summary>All occurrences with their positions in the selection set.</summary>
    public IReadOnlyList<(FieldNode Node, int Position)> Occurrences => _occurrences;

    public bool IsPlainLeaf => IsPlain(Node);

    public static bool IsPlain(FieldNode node) => node.Arguments.IsEmpty && node.SelectionSet is null;

    public void Repeat(FieldNode node, int position) => _occurrences.Add((node, position));
}
