using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Validation.Rules;

// A label tells the parts of an answer apart, so it is written out and stands once in the document.
internal sealed class DeferStreamDirectiveLabelRule(ValidationContext context) : SyntaxVisitor
{
    private readonly Dictionary<string, DirectiveNode> _labels = new(StringComparer.Ordinal);

    protected override bool EnterDirective(DirectiveNode node)
    {
        if (node.Name.Value is not ("defer" or "stream"))
        {
            return false;
        }

        switch (node.Arguments.FirstOrDefault(argument => argument.Name.Value == "label")?.Value)
        {
            case null or NullValueNode:
                break;
            case StringValueNode label when !_labels.TryAdd(label.Value, node):
                context.Report(
                    "Value for arguments \"defer(label:)\" and \"stream(label:)\" must be unique across all Defer/Stream directive usages.",
                    _labels[label.Value],
                    node);
                break;
            case StringValueNode:
                break;
            default:
                context.Report($"Argument \"@{node.Name.Value}(label:)\" must be a static string.", node);
                break;
        }

        return false;
    }
}
