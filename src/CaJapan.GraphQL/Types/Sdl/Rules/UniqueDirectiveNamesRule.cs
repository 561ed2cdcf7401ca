using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Types.Sdl.Rules;

/// <summary>No two directives have the same name.</summary>
internal sealed class UniqueDirectiveNamesRule(SdlContext context) : SyntaxVisitor
{
    private readonly Dictionary<string, NameNode> _defined = new(StringComparer.Ordinal);

    protected override bool EnterDirectiveDefinition(DirectiveDefinitionNode node)
    {
        var name = node.Name;
        if (context.Schema?.FindDirective(name.Value) is not null)
        {
            context.Report($"Directive \"@{name.Value}\" already exists in the schema. It cannot be redefined.", name);
        }
        else if (!_defined.TryAdd(name.Value, name))
        {
            context.Report($"There can be only one directive named \"@{name.Value}\".", _defined[name.Value], name);
        }

        return false;
    }
}
