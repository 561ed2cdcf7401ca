using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Validation.Rules;

// A subscription has one root field, which is not an introspection field: one event stream feeds one response.
internal sealed class SingleFieldSubscriptionsRule(ValidationContext context) : SyntaxVisitor
{
    protected override bool EnterOperationDefinition(OperationDefinitionNode node)
    {
        if (node.Operation == OperationType.Subscription && context.Schema.SubscriptionType is { } rootType)
        {
            Check(node, new RootFields(context, rootType).Collect(node.SelectionSet));
        }

        return false;
    }

    protected override bool EnterFragmentDefinition(FragmentDefinitionNode node) => false;

    private void Check(OperationDefinitionNode operation, IReadOnlyList<List<FieldNode>> groups)
    {
        var subject = operation.Name is { } name ? $"Subscription \"{name.Value}\"" : "Anonymous Subscription";
        if (groups.Count > 1)
        {
            context.Report($"{subject} must select only one top level field.", [.. groups.Skip(1).SelectMany(group => group)]);
        }

        foreach (var group in groups)
        {
            if (group[0].Name.Value.StartsWith("__", StringComparison.Ordinal))
            {
                context.Report($"{subject} must not select an introspection top level field.", [.. group]);
            }
        }
    }
}
