using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Validation.Rules;

// A directive stands once at one location, unless it is defined as repeatable.
internal sealed class UniqueDirectivesPerLocationRule(ValidationContext context) : SyntaxVisitor
{
    // Those of one location come one after another, so only the current location's have to be known.
    private readonly Dictionary<string, DirectiveNode> _seen = new(StringComparer.Ordinal);
    private SyntaxNode? _location;

    protected override bool EnterDirective(DirectiveNode node)
    {
        if (!ReferenceEquals(_location, context.Parent))
        {
            _location = context.Parent;
            _seen.Clear();
        }

        var name = node.Name.Value;
        if (context.Schema.FindDirective(name) is { IsRepeatable: false } && !_seen.TryAdd(name, node))
        {
            context.Report($"The directive \"@{name}\" can only be used once at this location.", _seen[name], node);
        }

        return false;
    }
}
