using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Validation.Rules;

// Nothing of the schema is told; __typename, a string, still is.
internal sealed class NoSchemaIntrospectionCustomRule(ValidationContext context) : SyntaxVisitor
{
    protected override bool EnterField(FieldNode node)
    {
        if (context.Types.Type?.Named.IsIntrospectionType == true)
        {
            context.Report($"GraphQL introspection has been disabled, but the requested query contained the field \"{node.Name.Value}\".", node);
        }

        return true;
    }
}
