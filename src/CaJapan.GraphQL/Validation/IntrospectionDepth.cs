using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Validation;

// Measures how deep some fields stand inside one another below a field, whatever fragments they are in. The types of a schema refer to one
// another in circles, which introspection can follow around as far as a document nests.
internal sealed class IntrospectionDepth(ValidationContext context, int limit, params string[] fieldNames)
{
    // At how many fields around it each fragment was found to be too deep (the fewest), or not to be (the most).
    private readonly Dictionary<string, int> _tooDeepAt = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _fineAt = new(StringComparer.Ordinal);

    /// <summary>Whether more of the fields than the limit allows stand inside one another.</summary>
    public bool IsExceededBy(FieldNode root) => IsExceededBy(root, 0, new Dictionary<string, int>(StringComparer.Ordinal));

    private bool IsExceededBy(SelectionNode selection, int depth, Dictionary<string, int> entered) => selection switch
    {
        FieldNode field => IsExceededBy(field, depth, entered),
        InlineFragmentNode inline => IsExceededBy(inline.SelectionSet, depth, entered),
        FragmentSpreadNode spread => IsExceededBy(spread, depth, entered),
        _ => false,
    };

    private bool IsExceededBy(FieldNode field, int depth, Dictionary<string, int> entered)
    {
        var inside = fieldNames.Contains(field.Name.Value, StringComparer.Ordinal) ? depth + 1 : depth;
        return inside > limit || (field.SelectionSet is { } selectionSet && IsExceededBy(selectionSet, inside, entered));
    }

    private bool IsExceededBy(SelectionSetNode selectionSet, int depth, Dictionary<string, int> entered)
    {
        foreach (var selection in selectionSet.Selections)
        {
            if (IsExceededBy(selection, depth, entered))
            {
                return true;
            }
        }

        return false;
    }

    // A fragment is opened again only where it stands deeper than before. So a cycle ends, after the limit is reached if it adds to the depth.
    private bool IsExceededBy(FragmentSpreadNode spread, int depth, Dictionary<string, int> entered)
    {
        var name = spread.Name.Value;
        if (_tooDeepAt.TryGetValue(name, out var tooDeep) && tooDeep <= depth)
        {
            return true;
        }

        if ((entered.TryGetValue(name, out var before) && before >= depth)
            || (_fineAt.TryGetValue(name, out var fine) && fine >= depth)
            || context.Fragments.Find(name) is not { } fragment
            || !context.HasStackLeft())
        {
            return false;
        }

        entered[name] = depth;
        var isExceeded = IsExceededBy(fragment.SelectionSet, depth, entered);
        (isExceeded ? _tooDeepAt : _fineAt)[name] = depth;
        return isExceeded;
    }
}
