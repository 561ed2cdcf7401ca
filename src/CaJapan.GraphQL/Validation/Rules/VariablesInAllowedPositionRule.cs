using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Validation.Rules;

// A variable is used only where its type fits: whatever value it may have is one that the place accepts.
internal sealed class VariablesInAllowedPositionRule(ValidationContext context) : SyntaxVisitor
{
    // Fragments may stand after the operation, so uses are complete only at the end of the document.
    protected override void LeaveDocument(DocumentNode node)
    {
        foreach (var operation in node.Definitions.OfType<OperationDefinitionNode>())
        {
            if (!operation.VariableDefinitions.IsEmpty)
            {
                Check(operation);
            }
        }
    }

    private void Check(OperationDefinitionNode operation)
    {
        var definitions = new Dictionary<string, VariableDefinitionNode>(StringComparer.Ordinal);
        foreach (var definition in operation.VariableDefinitions)
        {
            definitions[definition.Variable.Name.Value] = definition;
        }

        foreach (var usage in context.VariableUsages.ReachedFrom(operation))
        {
            if (usage.Type is { } expected
                && definitions.TryGetValue(usage.Node.Name.Value, out var definition)
                && context.Schema.FindType(definition.Type) is { } type)
            {
                Check(usage, expected, definition, type);
            }
        }
    }

    private void Check(VariableUsage usage, GraphQLType expected, VariableDefinitionNode definition, GraphQLType type)
    {
        var name = usage.Node.Name.Value;
        if (!IsAllowed(usage, expected, definition, type))
        {
            context.Report($"Variable \"${name}\" of type \"{type}\" used in position expecting type \"{expected}\".", definition, usage.Node);
        }

        if (usage.ParentType?.Nullable is InputObjectType { IsOneOf: true } parent && !type.IsNonNull)
        {
            context.Report(
                $"Variable \"${name}\" is of type \"{type}\" but must be non-nullable to be used for OneOf Input Object \"{parent.Name}\".",
                definition,
                usage.Node);
        }
    }

    // A variable that may be null fits where null is refused only if a default, its own or that of the place, steps in when none is given.
    private bool IsAllowed(VariableUsage usage, GraphQLType expected, VariableDefinitionNode definition, GraphQLType type) =>
        expected.IsNonNull && !type.IsNonNull
            ? (usage.HasDefault || definition.DefaultValue is not (null or NullValueNode)) && context.Schema.IsSubType(type, expected.Nullable)
            : context.Schema.IsSubType(type, expected);
}
