using CaJapan.GraphQL.Language.Ast;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Validation.FieldMerging;

/// <summary>A field of a selection set, or several that cannot differ: leaves of one name without arguments, selected on one type.</summary>
/// <remarks>Taking such repetitions as one keeps a long list of the same field from costing the square of its length.</remarks>
internal sealed class SelectedField(NamedType? parentType, FieldDefinition? definition, FieldNode node)
{
    private readonly List<FieldNode> _occurrences = [node];

    public NamedType? ParentType { get; } = parentType;

    /// <summary>What the schema says of the field; null where it knows no such field.</summary>
    public FieldDefinition? Definition { get; } = definition;

    /// <summary>The first occurrence, which stands for all in comparisons.</summary>
    public FieldNode Node { get; } = node;

    /// <summary>All occurrences in the order of the document.</summary>
    public IReadOnlyList<FieldNode> Occurrences => _occurrences;

    public bool IsPlainLeaf => IsPlain(Node);

    public static bool IsPlain(FieldNode node) => node.Arguments.IsEmpty && node.SelectionSet is null;

    public void Repeat(FieldNode node) => _occurrences.Add(node);
}
