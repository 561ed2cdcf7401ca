using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Validation.Limits;

// Holds each field of introspection that leads from type to type to a depth of its own.
internal sealed class IntrospectionLimit(ValidationContext context, ValidationLimits limits) : SyntaxVisitor
{
    private static readonly string[] Lists = ["fields", "inputFields", "interfaces", "possibleTypes"];

    private readonly (string FieldName, int Limit, IntrospectionDepth Depth)[] _checks =
    [
        ("ofType", limits.OfTypeDepth, new IntrospectionDepth(context, limits.OfTypeDepth, "ofType")),
        .. Lists.Select(name => (name, limits.IntrospectionListDepth, new IntrospectionDepth(context, limits.IntrospectionListDepth, name))),
    ];

    protected override bool EnterField(FieldNode node)
    {
        if (node.Name.Value is not ("__schema" or "__type"))
        {
            return true;
        }

        foreach (var (fieldName, limit, depth) in _checks)
        {
            if (depth.IsExceededBy(node))
            {
                context.Report(LimitError.IntrospectionDepth(fieldName, limit, node));
            }
        }

        return false;
    }
}
