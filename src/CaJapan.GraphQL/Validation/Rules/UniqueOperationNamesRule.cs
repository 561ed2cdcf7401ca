using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Validation.Rules;

// A request names the operation it wants, so no two may have the same name.
internal sealed class UniqueOperationNamesRule(ValidationContext context) : SyntaxVisitor
{
    private readonly Dictionary<string, NameNode> _names = new(StringComparer.Ordinal);

    protected override bool EnterOperationDefinition(OperationDefinitionNode node)
    {
        if (node.Name is { } name && !_names.TryAdd(name.Value, name))
        {
            context.Report($"There can be only one operation named \"{name.Value}\".", _names[name.Value], name);
        }

        return false;
    }

    protected override bool EnterFragmentDefinition(FragmentDefinitionNode node) => false;
}
