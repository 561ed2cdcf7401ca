using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Validation.Rules;

// A type that is named is one of the schema, or one that the document itself defines.
internal sealed class KnownTypeNamesRule(ValidationContext context) : SyntaxVisitor
{
    private readonly HashSet<string> _defined = new(StringComparer.Ordinal);

    protected override bool EnterDocument(DocumentNode node)
    {
        foreach (var definition in node.Definitions)
        {
            if (definition is TypeDefinitionNode type)
            {
                _defined.Add(type.Name.Value);
            }
        }

        return true;
    }

    protected override bool EnterNamedType(NamedTypeNode node)
    {
        var name = node.Name.Value;
        var isTypeSystem = context.Definition is not ExecutableDefinitionNode;
        if (context.Schema.FindType(name) is null && !_defined.Contains(name) && !(isTypeSystem && BuiltIns.Types.ContainsKey(name)))
        {
            var known = context.Schema.Types.Select(type => type.Name).Concat(_defined);
            var suggestions = SuggestionList.For(name, isTypeSystem ? BuiltIns.Types.Keys.Concat(known) : known);
            context.Report($"Unknown type \"{name}\".{DidYouMean.Sentence(suggestions)}", node);
        }

        return true;
    }
}
