using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Validation.Rules;

// A field or directive is given only arguments that it defines.
internal sealed class KnownArgumentNamesRule(ValidationContext context) : SyntaxVisitor
{
    protected override bool EnterArgument(ArgumentNode node)
    {
        if (context.Types is { Argument: null, Field: { } field, ParentType: { } parentType })
        {
            Report(node, $"field \"{parentType.Name}.{field.Name}\"", field.Arguments.Select(argument => argument.Name));
        }

        return true;
    }

    protected override bool EnterDirective(DirectiveNode node)
    {
        var name = node.Name.Value;
        if (context.Schema.FindDirective(name) is { } directive)
        {
            foreach (var argument in node.Arguments)
            {
                if (!directive.Arguments.Any(known => known.Name == argument.Name.Value))
                {
                    Report(argument, $"directive \"@{name}\"", directive.Arguments.Select(known => known.Name));
                }
            }
        }

        return false;
    }

    private void Report(ArgumentNode node, string owner, IEnumerable<string> known)
    {
        var name = node.Name.Value;
        context.Report($"Unknown argument \"{name}\" on {owner}.{DidYouMean.Sentence(SuggestionList.For(name, known))}", node);
    }
}
