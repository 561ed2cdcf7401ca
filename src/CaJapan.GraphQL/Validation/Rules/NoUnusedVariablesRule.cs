using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Validation.Rules;

// Every variable that an operation defines is used by it or by a fragment it reaches.
internal sealed class NoUnusedVariablesRule(ValidationContext context) : SyntaxVisitor
{
    protected override void LeaveDocument(DocumentNode node)
    {
        foreach (var operation in node.Definitions.OfType<OperationDefinitionNode>())
        {
            if (operation.VariableDefinitions.IsEmpty)
            {
                continue;
            }

            var used = context.VariableUsages.ReachedFrom(operation).Select(usage => usage.Node.Name.Value).ToHashSet(StringComparer.Ordinal);
            foreach (var definition in operation.VariableDefinitions)
            {
                var name = definition.Variable.Name.Value;
                if (!used.Contains(name))
                {
                    var where = operation.Name is { } operationName ? $" in operation \"{operationName.Value}\"" : "";
                    context.Report($"Variable \"${name}\" is never used{where}.", definition);
                }
            }
        }
    }
}
