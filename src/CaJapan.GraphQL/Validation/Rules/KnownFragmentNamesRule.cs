using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Validation.Rules;

// A spread refers to a fragment of the same document.
internal sealed class KnownFragmentNamesRule(ValidationContext context) : SyntaxVisitor
{
    protected override bool EnterFragmentSpread(FragmentSpreadNode node)
    {
        if (context.Fragments.Find(node.Name.Value) is null)
        {
            context.Report($"Unknown fragment \"{node.Name.Value}\".", node.Name);
        }

        return true;
    }
}
