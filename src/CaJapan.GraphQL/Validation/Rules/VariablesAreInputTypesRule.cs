using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Validation.Rules;

// A variable's value comes from the request, so its type is one that can be written there.
internal sealed class VariablesAreInputTypesRule(ValidationContext context) : SyntaxVisitor
{
    protected override bool EnterVariableDefinition(VariableDefinitionNode node)
    {
        if (context.Schema.FindType(node.Type) is { IsInputType: false })
        {
            context.Report($"Variable \"${node.Variable.Name.Value}\" cannot be non-input type \"{node.Type}\".", node.Type);
        }

        return false;
    }
}
