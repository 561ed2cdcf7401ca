using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Validation.Rules;

// A fragment is spread only where some object could match both its type condition and the type around it.
internal sealed class PossibleFragmentSpreadsRule(ValidationContext context) : SyntaxVisitor
{
    protected override bool EnterInlineFragment(InlineFragmentNode node)
    {
        if (context.Types is { Type: CompositeType type, ParentType: { } parentType } && !context.Schema.DoTypesOverlap(type, parentType))
        {
            context.Report($"Fragment cannot be spread here as objects of type \"{parentType}\" can never be of type \"{type}\".", node);
        }

        return true;
    }

    protected override bool EnterFragmentSpread(FragmentSpreadNode node)
    {
        var name = node.Name.Value;
        if (context.Fragments.Find(name) is { } fragment
            && context.Schema.FindType(fragment.TypeCondition) is CompositeType type
            && context.Types.ParentType is { } parentType
            && !context.Schema.DoTypesOverlap(type, parentType))
        {
            context.Report($"Fragment \"{name}\" cannot be spread here as objects of type \"{parentType}\" can never be of type \"{type}\".", node);
        }

        return true;
    }
}
