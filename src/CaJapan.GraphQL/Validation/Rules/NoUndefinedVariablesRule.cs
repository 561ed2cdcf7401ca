using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Validation.Rules;

// An operation defines every variable that it, or a fragment it reaches, uses.
internal sealed class NoUndefinedVariablesRule(ValidationContext context) : SyntaxVisitor
{
    // Fragments may stand after the operation, so uses are complete only at the end of the document.
    protected override void LeaveDocument(DocumentNode node)
    {
        foreach (var operation in node.Definitions.OfType<OperationDefinitionNode>())
        {
            var defined = operation.VariableDefinitions.Select(definition => definition.Variable.Name.Value).ToHashSet(StringComparer.Ordinal);
            foreach (var usage in context.VariableUsages.ReachedFrom(operation))
            {
                var name = usage.Node.Name.Value;
                if (!defined.Contains(name))
                {
                    var by = operation.Name is { } operationName ? $" by operation \"{operationName.Value}\"" : "";
                    context.Report($"Variable \"${name}\" is not defined{by}.", usage.Node, operation);
                }
            }
        }
    }
}
