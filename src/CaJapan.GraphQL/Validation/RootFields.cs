using System.Collections.Immutable;
using CaJapan.GraphQL.Language.Ast;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Validation;

// The fields that an operation selects on its root type, grouped by response name as execution would group them. Values of variables are
// not known yet, so only a literal @skip or @include takes a selection away.
internal sealed class RootFields(ValidationContext context, ObjectType rootType)
{
    private readonly OrderedDictionary<string, List<FieldNode>> _groups = new(StringComparer.Ordinal);
    private readonly HashSet<string> _spreads = new(StringComparer.Ordinal);

    public IReadOnlyList<List<FieldNode>> Collect(SelectionSetNode selectionSet)
    {
        // A stack of our own, since fragments may be chained as often as the document has fragments.
        var pending = new Stack<SelectionNode>(selectionSet.Selections.Reverse());
        while (pending.TryPop(out var selection))
        {
            if (!IsLeftOut(selection.Directives) && InnerSelections(selection) is { } inner)
            {
                foreach (var next in inner.Reverse())
                {
                    pending.Push(next);
                }
            }
        }

        return [.. _groups.Values];
    }

    private ImmutableArray<SelectionNode>? InnerSelections(SelectionNode selection)
    {
        switch (selection)
        {
            case FieldNode field:
                Add(field);
                return null;
            case InlineFragmentNode inline when Applies(inline.TypeCondition):
                return inline.SelectionSet.Selections;
            case FragmentSpreadNode spread when _spreads.Add(spread.Name.Value):
                return context.Fragments.Find(spread.Name.Value) is { } fragment && Applies(fragment.TypeCondition) ? fragment.SelectionSet.Selections : null;
            default:
                return null;
        }
    }

    private void Add(FieldNode field)
    {
        var responseName = (field.Alias ?? field.Name).Value;
        if (!_groups.TryGetValue(responseName, out var group))
        {
            _groups[responseName] = group = [];
        }

        group.Add(field);
    }

    private bool Applies(NamedTypeNode? typeCondition) =>
        typeCondition is null
        || (context.Schema.FindType(typeCondition) is CompositeType type && context.Schema.DoTypesOverlap(type, rootType));

    private static bool IsLeftOut(ImmutableArray<DirectiveNode> directives) =>
        directives.Any(directive => directive.Name.Value switch
        {
            "skip" => IfIs(directive, true),
            "include" => IfIs(directive, false),
            _ => false,
        });

    private static bool IfIs(DirectiveNode directive, bool value) =>
        directive.Arguments.Any(argument => argument.Name.Value == "if" && argument.Value is BooleanValueNode literal && literal.Value == value);
}
