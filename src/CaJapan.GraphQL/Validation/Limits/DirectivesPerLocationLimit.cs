using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Validation.Limits;

// Directives may be repeated without end at hardly any cost to the sender.
internal sealed class DirectivesPerLocationLimit(ValidationContext context, int limit) : SyntaxVisitor
{
    private SyntaxNode? _location;
    private int _count;

    protected override bool EnterDirective(DirectiveNode node)
    {
        _count = ReferenceEquals(context.Parent, _location) ? _count + 1 : 1;
        _location = context.Parent;
        if (_count == limit + 1)
        {
            context.Report(LimitError.Directives(limit, node));
        }

        return false;
    }
}
