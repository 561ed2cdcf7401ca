using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Types.Sdl.Rules;

/// <summary>A directive is given every argument that it requires.</summary>
internal sealed class ProvidedRequiredArgumentsOnDirectivesRule(SdlContext context) : SyntaxVisitor
{
    // On leaving, so that what is wrong inside the arguments is told first.
    protected override void LeaveDirective(DirectiveNode node)
    {
        if (!context.Directives.TryGetValue(node.Name.Value, out var directive))
        {
            return;
        }

        foreach (var (name, type) in directive.RequiredArguments)
        {
            if (!node.Arguments.Any(argument => argument.Name.Value == name))
            {
                context.Report($"Directive \"@{node.Name.Value}\" argument \"{name}\" of type \"{type}\" is required, but it was not provided.", node);
            }
        }
    }
}
