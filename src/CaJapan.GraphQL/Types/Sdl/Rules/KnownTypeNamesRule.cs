using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Types.Sdl.Rules;

/// <summary>A type that is named is built in, or one of the schema, or one that the document defines.</summary>
internal sealed class KnownTypeNamesRule(SdlContext context) : SyntaxVisitor
{
    private readonly HashSet<string> _known =
    [
        .. context.Schema?.TypesByName.Keys ?? [],
        .. context.Document.Definitions.OfType<TypeDefinitionNode>().Select(definition => definition.Name.Value),
    ];

    protected override bool EnterNamedType(NamedTypeNode node)
    {
        var name = node.Name.Value;
        var isTypeSystem = context.Ancestors is not [_, ExecutableDefinitionNode, ..];
        if (!_known.Contains(name) && !(isTypeSystem && BuiltIns.Types.ContainsKey(name)))
        {
            var suggestions = SuggestionList.For(name, isTypeSystem ? BuiltIns.Types.Keys.Concat(_known) : _known);
            context.Report($"Unknown type \"{name}\".{DidYouMean.Sentence(suggestions)}", node);
        }

        return false;
    }
}
