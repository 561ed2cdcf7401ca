using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;
using CaJapan.GraphQL.Validation.FieldMerging;

namespace CaJapan.GraphQL.Validation.Rules;

// All fields that would answer under one response name, fragments included, can be merged into one.
internal sealed class OverlappingFieldsCanBeMergedRule(ValidationContext context) : SyntaxVisitor
{
    private readonly ConflictFinder _finder = new(context);

    protected override bool EnterSelectionSet(SelectionSetNode node)
    {
        // What an inline fragment selects is looked at as a part of the set around it.
        if (context.Parent is InlineFragmentNode || node.Selections is [] or [not InlineFragmentNode])
        {
            return true;
        }

        foreach (var conflict in _finder.Within(context.Types.ParentType, node))
        {
            context.Report(
                $"Fields \"{FieldConflict.Abbreviate(conflict.ResponseName)}\" conflict because {conflict.Reason}. Use different aliases on the fields to fetch both if this was intentional.",
                [.. conflict.Left, .. conflict.Right]);
        }

        return !context.IsAborted;
    }
}
