using System.Collections.Immutable;
using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Types.Sdl.Rules;

/// <summary>A directive that may not be repeated stands once in each place; a type and all of its extensions are one place.</summary>
internal sealed class UniqueDirectivesPerLocationRule(SdlContext context) : SyntaxVisitor
{
    private readonly Dictionary<string, DirectiveNode> _onSchema = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, DirectiveNode>> _onTypes = new(StringComparer.Ordinal);

    public override bool Enter(SyntaxNode node)
    {
        switch (node)
        {
            case SchemaDefinitionNode it:
                Check(it.Directives, _onSchema);
                break;
            case SchemaExtensionNode it:
                Check(it.Directives, _onSchema);
                break;
            case TypeDefinitionNode it:
                Check(it.Directives, OnType(it.Name.Value));
                break;
            case TypeExtensionNode it:
                Check(it.Directives, OnType(it.Name.Value));
                break;
            case ExecutableDefinitionNode it:
                Check(it.Directives, []);
                break;
            case SelectionNode it:
                Check(it.Directives, []);
                break;
            case VariableDefinitionNode it:
                Check(it.Directives, []);
                break;
            case FieldDefinitionNode it:
                Check(it.Directives, []);
                break;
            case InputValueDefinitionNode it:
                Check(it.Directives, []);
                break;
            case EnumValueDefinitionNode it:
                Check(it.Directives, []);
                break;
        }

        return true;
    }

    private Dictionary<string, DirectiveNode> OnType(string name) =>
        _onTypes.TryGetValue(name, out var seen) ? seen : _onTypes[name] = new Dictionary<string, DirectiveNode>(StringComparer.Ordinal);

    private void Check(ImmutableArray<DirectiveNode> directives, Dictionary<string, DirectiveNode> seen)
    {
        foreach (var directive in directives)
        {
            var name = directive.Name.Value;
            if (context.Directives.TryGetValue(name, out var signature) && !signature.IsRepeatable && !seen.TryAdd(name, directive))
            {
                context.Report($"The directive \"@{name}\" can only be used once at this location.", seen[name], directive);
            }
        }
    }
}
