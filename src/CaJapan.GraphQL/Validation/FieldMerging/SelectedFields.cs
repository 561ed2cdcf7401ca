using CaJapan.GraphQL.Language.Ast;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Validation.FieldMerging;

/// <summary>What a selection set selects: its fields, those of inline fragments among them, by response name; and the fragments it spreads, unopened.</summary>
internal sealed class SelectedFields(int number)
{
    private readonly OrderedDictionary<string, List<SelectedField>> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<(string ResponseName, NamedType? ParentType, string Name), SelectedField> _plainLeaves = [];
    private readonly OrderedDictionary<string, FragmentSpreadNode> _spreads = new(StringComparer.Ordinal);

    /// <summary>Tells it from the others of the same document.</summary>
    public int Number { get; } = number;

    /// <summary>The fields that answer under each name, in the order of the document.</summary>
    public IReadOnlyDictionary<string, List<SelectedField>> Groups => _groups;

    /// <summary>The names of the fragments, each once.</summary>
    public IReadOnlyList<string> FragmentNames => _spreads.Keys;

    public void Add(SelectionSetNode selectionSet, NamedType? parentType, Schema schema)
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    Add(field, parentType);
                    break;
                case FragmentSpreadNode spread:
                    _spreads.TryAdd(spread.Name.Value, spread);
                    break;
                case InlineFragmentNode inline:
                    Add(inline.SelectionSet, inline.TypeCondition is { } condition ? schema.FindType(condition.Name.Value) : parentType, schema);
                    break;
            }
        }
    }

    private void Add(FieldNode field, NamedType? parentType)
    {
        var responseName = (field.Alias ?? field.Name).Value;
        var key = (responseName, parentType, field.Name.Value);
        if (SelectedField.IsPlain(field) && _plainLeaves.TryGetValue(key, out var same))
        {
            same.Repeat(field);
            return;
        }

        var selected = new SelectedField(parentType, (parentType as ComplexType)?.FindField(field.Name.Value), field);
        if (selected.IsPlainLeaf)
        {
            _plainLeaves.Add(key, selected);
        }

        if (!_groups.TryGetValue(responseName, out var group))
        {
            _groups[responseName] = group = [];
        }

        group.Add(selected);
    }
}
