using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Validation.Rules;

// A fragment selects fields, so its type condition is a type that has some, or a union of such.
internal sealed class FragmentsOnCompositeTypesRule(ValidationContext context) : SyntaxVisitor
{
    protected override bool EnterInlineFragment(InlineFragmentNode node)
    {
        if (node.TypeCondition is { } condition && IsLeafOrInput(condition))
        {
            context.Report($"Fragment cannot condition on non composite type \"{condition}\".", condition);
        }

        return true;
    }

    protected override bool EnterFragmentDefinition(FragmentDefinitionNode node)
    {
        if (IsLeafOrInput(node.TypeCondition))
        {
            context.Report($"Fragment \"{node.Name.Value}\" cannot condition on non composite type \"{node.TypeCondition}\".", node.TypeCondition);
        }

        return true;
    }

    private bool IsLeafOrInput(NamedTypeNode condition) => context.Schema.FindType(condition.Name.Value) is { IsCompositeType: false };
}
