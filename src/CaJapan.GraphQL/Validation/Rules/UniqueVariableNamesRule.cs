using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Validation.Rules;

// An operation defines each of its variables once.
internal sealed class UniqueVariableNamesRule(ValidationContext context) : SyntaxVisitor
{
    protected override bool EnterOperationDefinition(OperationDefinitionNode node)
    {
        foreach (var (name, nodes) in Duplicates.Of(node.VariableDefinitions, definition => definition.Variable.Name))
        {
            context.Report($"There can be only one variable named \"${name}\".", nodes);
        }

        return false;
    }
}
