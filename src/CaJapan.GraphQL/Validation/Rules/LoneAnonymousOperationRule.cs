using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Validation.Rules;

// An operation without a name cannot be chosen among several.
internal sealed class LoneAnonymousOperationRule(ValidationContext context) : SyntaxVisitor
{
    protected override bool EnterDocument(DocumentNode node)
    {
        var operations = node.Definitions.OfType<OperationDefinitionNode>().ToArray();
        if (operations.Length > 1)
        {
            foreach (var operation in operations)
            {
                if (operation.Name is null)
                {
                    context.Report("This anonymous operation must be the only defined operation.", operation);
                }
            }
        }

        return false;
    }
}
