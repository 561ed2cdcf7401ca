using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Types.Sdl.Rules;

/// <summary>A directive is given no argument that it does not have.</summary>
internal sealed class KnownArgumentNamesOnDirectivesRule(SdlContext context) : SyntaxVisitor
{
    protected override bool EnterDirective(DirectiveNode node)
    {
        if (!context.Directives.TryGetValue(node.Name.Value, out var directive))
        {
            return false;
        }

        foreach (var argument in node.Arguments)
        {
            var name = argument.Name.Value;
            if (!directive.Arguments.Contains(name))
            {
                var suggestions = SuggestionList.For(name, directive.Arguments);
                context.Report($"Unknown argument \"{name}\" on directive \"@{node.Name.Value}\".{DidYouMean.Sentence(suggestions)}", argument);
            }
        }

        return false;
    }
}
