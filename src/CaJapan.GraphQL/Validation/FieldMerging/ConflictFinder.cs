using CaJapan.GraphQL.Language.Ast;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Validation.FieldMerging;

/// <summary>Finds the fields of a document that cannot be merged.</summary>
/// <remarks>
/// Opening every fragment wherever it is spread would take time exponential in the size of the document. So the sets of fields as they are
/// written are compared with one another instead, each pair once in the document's life: the fields of a set among themselves, a set with
/// each fragment it spreads, and the fragments spread together; and, where two fields are to be merged, what the one selects with what the
/// other selects. A set is compared within itself only where it stands, since every set is visited.
/// </remarks>
internal sealed class ConflictFinder(ValidationContext context)
{
    private static readonly Comparer<FieldConflict> InDocumentOrder = Comparer<FieldConflict>.Create((a, b) =>
        (a.Left[0].Span.Start, a.Right[0].Span.Start).CompareTo((b.Left[0].Span.Start, b.Right[0].Span.Start)));

    private readonly Dictionary<SelectionSetNode, SelectedFields> _selected = new(ReferenceEqualityComparer.Instance);
    private readonly ComparedPairs _fieldsWithFragment = new();
    private readonly ComparedPairs _fragmentWithFragment = new();
    private int _comparisons;

    /// <summary>The conflicts within one selection set, those brought in by its fragments included.</summary>
    public List<FieldConflict> Within(NamedType? parentType, SelectionSetNode selectionSet)
    {
        var conflicts = new List<FieldConflict>();
        var fields = FieldsOf(parentType, selectionSet);
        foreach (var (responseName, group) in fields.Groups)
        {
            for (var i = 0; i < group.Count; i++)
            {
                for (var j = i + 1; j < group.Count && !context.IsAborted; j++)
                {
                    Compare(responseName, group[i], group[j], areExclusive: false, inOrder: true, conflicts);
                }
            }
        }

        var names = fields.FragmentNames;
        for (var i = 0; i < names.Count; i++)
        {
            CompareWithFragment(fields, names[i], areExclusive: false, conflicts);
            for (var j = i + 1; j < names.Count && !context.IsAborted; j++)
            {
                CompareFragments(names[i], names[j], areExclusive: false, conflicts);
            }
        }

        return conflicts;
    }

    // Compares the fields with those of the fragment, and of every fragment that one spreads.
    private void CompareWithFragment(SelectedFields fields, string fragmentName, bool areExclusive, List<FieldConflict> conflicts)
    {
        if (fields.Groups.Count == 0)
        {
            return;
        }

        var pending = new Stack<string>([fragmentName]);
        while (pending.TryPop(out var name) && Spend())
        {
            if (FieldsOf(name) is { } fragment && _fieldsWithFragment.Add(fields.Number, fragment.Number, areExclusive) && fragment != fields)
            {
                CompareFields(fields, fragment, areExclusive, conflicts);
                for (var i = fragment.FragmentNames.Count - 1; i >= 0; i--)
                {
                    pending.Push(fragment.FragmentNames[i]);
                }
            }
        }
    }

    // Compares the fields of two fragments, and each with every fragment that the other spreads.
    private void CompareFragments(string leftName, string rightName, bool areExclusive, List<FieldConflict> conflicts)
    {
        var pending = new Stack<(string Left, string Right)>([(leftName, rightName)]);
        while (pending.TryPop(out var pair) && Spend())
        {
            if (pair.Left == pair.Right || FieldsOf(pair.Left) is not { } left || FieldsOf(pair.Right) is not { } right
                || !_fragmentWithFragment.Add(Math.Min(left.Number, right.Number), Math.Max(left.Number, right.Number), areExclusive))
            {
                continue;
            }

            CompareFields(left, right, areExclusive, conflicts);
            for (var i = left.FragmentNames.Count - 1; i >= 0; i--)
            {
                pending.Push((left.FragmentNames[i], pair.Right));
            }

            for (var i = right.FragmentNames.Count - 1; i >= 0; i--)
            {
                pending.Push((pair.Left, right.FragmentNames[i]));
            }
        }
    }

    private void CompareFields(SelectedFields left, SelectedFields right, bool areExclusive, List<FieldConflict> conflicts)
    {
        foreach (var (responseName, leftGroup) in left.Groups)
        {
            if (!Spend())
            {
                return;
            }

            if (right.Groups.TryGetValue(responseName, out var rightGroup))
            {
                var found = conflicts.Count;
                foreach (var leftField in leftGroup)
                {
                    foreach (var rightField in rightGroup)
                    {
                        Compare(responseName, leftField, rightField, areExclusive, inOrder: false, conflicts);
                    }
                }

                // Repeated fields were taken together; a message tells conflicts in the order of the document.
                conflicts.Sort(found, conflicts.Count - found, InDocumentOrder);
            }
        }
    }

    // Every occurrence of the one field conflicts with every occurrence of the other. Within a set the earlier one is named first.
    private void Compare(string responseName, SelectedField left, SelectedField right, bool areExclusive, bool inOrder, List<FieldConflict> conflicts)
    {
        if (!Spend() || FindConflict(responseName, left, right, areExclusive) is not { } conflict)
        {
            return;
        }

        if (left.Occurrences.Count == 1 && right.Occurrences.Count == 1)
        {
            conflicts.Add(conflict);
            return;
        }

        foreach (var leftNode in left.Occurrences)
        {
            foreach (var rightNode in right.Occurrences)
            {
                if (!Spend())
                {
                    return;
                }

                conflicts.Add(inOrder && rightNode.Span.Start < leftNode.Span.Start
                    ? FindConflict(responseName, right, left, areExclusive)! with { Left = [rightNode], Right = [leftNode] }
                    : conflict with { Left = [leftNode], Right = [rightNode] });
            }
        }
    }

    private FieldConflict? FindConflict(string responseName, SelectedField left, SelectedField right, bool parentsAreExclusive)
    {
        // No object has two types, so fields on different ones never meet and may be different fields with different arguments. An interface
        // or union could come to share an object with any other, so theirs may not. The shape of the answer has to agree in any case.
        var areExclusive = parentsAreExclusive
            || (left.ParentType != right.ParentType && left.ParentType is ObjectType && right.ParentType is ObjectType);
        if (Difference(left, right, areExclusive) is { } difference)
        {
            return new FieldConflict(responseName, difference, [left.Node], [right.Node]);
        }

        if (left.Node.SelectionSet is not { } leftSet || right.Node.SelectionSet is not { } rightSet)
        {
            return null;
        }

        var conflicts = Between(
            FieldsOf(left.Definition?.Type.Named, leftSet),
            FieldsOf(right.Definition?.Type.Named, rightSet),
            areExclusive);
        return conflicts.Count == 0 ? null : FieldConflict.OfSubfields(responseName, left.Node, right.Node, conflicts);
    }

    private static string? Difference(SelectedField left, SelectedField right, bool areExclusive)
    {
        if (!areExclusive)
        {
            var (leftName, rightName) = (left.Node.Name.Value, right.Node.Name.Value);
            if (leftName != rightName)
            {
                return $"\"{FieldConflict.Abbreviate(leftName)}\" and \"{FieldConflict.Abbreviate(rightName)}\" are different fields";
            }

            if (!SameArguments.Of(left.Node, right.Node))
            {
                return "they have differing arguments";
            }
        }

        return left.Definition?.Type is { } leftType && right.Definition?.Type is { } rightType && !HaveOneShape(leftType, rightType)
            ? $"they return conflicting types \"{leftType}\" and \"{rightType}\""
            : null;
    }

    // What two merged fields select, each from its own place.
    private List<FieldConflict> Between(SelectedFields left, SelectedFields right, bool areExclusive)
    {
        var conflicts = new List<FieldConflict>();

        // Fragments can nest fields deeper than the parser lets a document nest them.
        if (!context.HasStackLeft())
        {
            return conflicts;
        }

        CompareFields(left, right, areExclusive, conflicts);
        foreach (var name in right.FragmentNames)
        {
            CompareWithFragment(left, name, areExclusive, conflicts);
        }

        foreach (var name in left.FragmentNames)
        {
            CompareWithFragment(right, name, areExclusive, conflicts);
        }

        foreach (var leftName in left.FragmentNames)
        {
            foreach (var rightName in right.FragmentNames)
            {
                CompareFragments(leftName, rightName, areExclusive, conflicts);
            }
        }

        return conflicts;
    }

    // Lists and non-nulls agree at every level, and so do leaves; composite types are told apart by their fields.
    private static bool HaveOneShape(GraphQLType left, GraphQLType right) => (left, right) switch
    {
        (ListType a, ListType b) => HaveOneShape(a.ItemType, b.ItemType),
        (NonNullType a, NonNullType b) => HaveOneShape(a.Nullable, b.Nullable),
        (NamedType a, NamedType b) => a == b || (a.IsCompositeType && b.IsCompositeType),
        _ => false,
    };

    private SelectedFields? FieldsOf(string fragmentName) =>
        context.Fragments.Find(fragmentName) is { } fragment
            ? FieldsOf(context.Schema.FindType(fragment.TypeCondition.Name.Value), fragment.SelectionSet)
            : null;

    private SelectedFields FieldsOf(NamedType? parentType, SelectionSetNode selectionSet)
    {
        if (!_selected.TryGetValue(selectionSet, out var fields))
        {
            _selected[selectionSet] = fields = new SelectedFields(_selected.Count);
            fields.Add(selectionSet, parentType, context.Schema);
        }

        return fields;
    }

    // False where no further comparison may be made.
    private bool Spend()
    {
        if (context.Limits is { } limits && ++_comparisons > limits.FieldComparisons && !context.IsAborted)
        {
            context.Abort(LimitError.FieldComparisons(limits.FieldComparisons));
        }

        return !context.IsAborted;
    }
}
