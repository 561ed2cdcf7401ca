using System.Collections.Immutable;
using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Validation.Rules;

// A field or directive is given every argument that it cannot do without. It is told on leaving, so that errors further in come first.
internal sealed class ProvidedRequiredArgumentsRule(ValidationContext context) : SyntaxVisitor
{
    protected override void LeaveField(FieldNode node)
    {
        if (context.Types.Field is { } field)
        {
            foreach (var argument in field.Arguments)
            {
                if (argument.IsRequired && !IsProvided(argument.Name, node.Arguments))
                {
                    context.Report(
                        $"Field \"{field.Name}\" argument \"{argument.Name}\" of type \"{argument.Type}\" is required, but it was not provided.",
                        node);
                }
            }
        }
    }

    protected override void LeaveDirective(DirectiveNode node)
    {
        var name = node.Name.Value;
        if (context.Schema.FindDirective(name) is { } directive)
        {
            foreach (var argument in directive.Arguments)
            {
                if (argument.IsRequired && !IsProvided(argument.Name, node.Arguments))
                {
                    context.Report(
                        $"Directive \"@{name}\" argument \"{argument.Name}\" of type \"{argument.Type}\" is required, but it was not provided.",
                        node);
                }
            }
        }
    }

    private static bool IsProvided(string name, ImmutableArray<ArgumentNode> arguments) => arguments.Any(argument => argument.Name.Value == name);
}
