using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Validation.Rules;

// A directive is one of the schema, and stands where the schema allows it.
internal sealed class KnownDirectivesRule(ValidationContext context) : SyntaxVisitor
{
    protected override bool EnterDirective(DirectiveNode node)
    {
        var name = node.Name.Value;
        if (context.Schema.FindDirective(name) is not { } directive)
        {
            context.Report($"Unknown directive \"@{name}\".", node);
        }
        else if (Location() is { } location && !directive.Locations.Contains(location))
        {
            context.Report($"Directive \"@{name}\" may not be used on {DirectiveLocations.NameOf(location)}.", node);
        }

        return false;
    }

    // Null in a type system definition, which has no place in a document to be executed and is reported as such.
    private DirectiveLocation? Location() => context.Parent switch
    {
        OperationDefinitionNode { Operation: OperationType.Query } => DirectiveLocation.Query,
        OperationDefinitionNode { Operation: OperationType.Mutation } => DirectiveLocation.Mutation,
        OperationDefinitionNode => DirectiveLocation.Subscription,
        VariableDefinitionNode => DirectiveLocation.VariableDefinition,
        FieldNode => DirectiveLocation.Field,
        FragmentSpreadNode => DirectiveLocation.FragmentSpread,
        InlineFragmentNode => DirectiveLocation.InlineFragment,
        FragmentDefinitionNode => DirectiveLocation.FragmentDefinition,
        _ => null,
    };
}
