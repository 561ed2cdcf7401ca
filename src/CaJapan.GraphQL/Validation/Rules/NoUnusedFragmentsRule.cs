using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Validation.Rules;

// Every fragment is reached from some operation, directly or through other fragments.
internal sealed class NoUnusedFragmentsRule(ValidationContext context) : SyntaxVisitor
{
    protected override bool EnterDocument(DocumentNode node)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var fragment in context.Fragments.ReachedFrom(node.Definitions.OfType<OperationDefinitionNode>()))
        {
            used.Add(fragment.Name.Value);
        }

        foreach (var fragment in node.Definitions.OfType<FragmentDefinitionNode>())
        {
            if (!used.Contains(fragment.Name.Value))
            {
                context.Report($"Fragment \"{fragment.Name.Value}\" is never used.", fragment);
            }
        }

        return false;
    }
}
