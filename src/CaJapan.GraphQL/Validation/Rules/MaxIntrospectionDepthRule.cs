using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Validation.Rules;

// Introspection nests the lists of types and fields at most twice: enough for every tool, too little to go around in circles.
internal sealed class MaxIntrospectionDepthRule(ValidationContext context) : SyntaxVisitor
{
    private const int MaxLists = 2;

    private readonly IntrospectionDepth _depth = new(context, MaxLists, "fields", "interfaces", "possibleTypes", "inputFields");

    protected override bool EnterField(FieldNode node)
    {
        if (node.Name.Value is not ("__schema" or "__type") || !_depth.IsExceededBy(node))
        {
            return true;
        }

        context.Report("Maximum introspection depth exceeded", node);
        return false;
    }
}
