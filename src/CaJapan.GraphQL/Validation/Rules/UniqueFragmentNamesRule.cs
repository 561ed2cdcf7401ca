using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Validation.Rules;

// A spread names its fragment, so no two may have the same name.
internal sealed class UniqueFragmentNamesRule(ValidationContext context) : SyntaxVisitor
{
    private readonly Dictionary<string, NameNode> _names = new(StringComparer.Ordinal);

    protected override bool EnterFragmentDefinition(FragmentDefinitionNode node)
    {
        if (!_names.TryAdd(node.Name.Value, node.Name))
        {
            context.Report($"There can be only one fragment named \"{node.Name.Value}\".", _names[node.Name.Value], node.Name);
        }

        return false;
    }

    protected override bool EnterOperationDefinition(OperationDefinitionNode node) => false;
}
