using System.Collections.Immutable;
using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Types.Sdl.Rules;

/// <summary>A field or directive is given each of its arguments once.</summary>
internal sealed class UniqueArgumentNamesRule(SdlContext context) : SyntaxVisitor
{
    protected override bool EnterField(FieldNode node) => Check(node.Arguments);

    protected override bool EnterDirective(DirectiveNode node) => Check(node.Arguments);

    private bool Check(ImmutableArray<ArgumentNode> arguments)
    {
        foreach (var same in arguments.GroupBy(argument => argument.Name.Value, StringComparer.Ordinal).Where(group => group.Skip(1).Any()))
        {
            context.Report($"There can be only one argument named \"{same.Key}\".", [.. same.Select(argument => argument.Name)]);
        }

        return true;
    }
}
