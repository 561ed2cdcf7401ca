using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Validation.Rules;

// Only a list can be sent item by item.
internal sealed class StreamDirectiveOnListFieldRule(ValidationContext context) : SyntaxVisitor
{
    protected override bool EnterDirective(DirectiveNode node)
    {
        if (node.Name.Value == "stream"
            && context.Types is { Field: { } field, ParentType: { } parentType }
            && field.Type.Nullable is not ListType)
        {
            context.Report($"Directive \"@stream\" cannot be used on non-list field \"{parentType.Name}.{field.Name}\".", node);
        }

        return false;
    }
}
