using System.Collections.Immutable;
using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Validation.Rules;

// A field or directive is given each of its arguments once.
internal sealed class UniqueArgumentNamesRule(ValidationContext context) : SyntaxVisitor
{
    protected override bool EnterField(FieldNode node) => Check(node.Arguments);

    protected override bool EnterDirective(DirectiveNode node) => Check(node.Arguments);

    private bool Check(ImmutableArray<ArgumentNode> arguments)
    {
        foreach (var (name, nodes) in Duplicates.Of(arguments, argument => argument.Name))
        {
            context.Report($"There can be only one argument named \"{name}\".", nodes);
        }

        return true;
    }
}
