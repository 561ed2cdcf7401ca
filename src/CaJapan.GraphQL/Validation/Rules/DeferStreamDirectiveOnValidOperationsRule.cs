using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Validation.Rules;

// An event of a subscription is answered at once, so there is no deferring or streaming in one unless a variable could switch it off.
internal sealed class DeferStreamDirectiveOnValidOperationsRule(ValidationContext context) : SyntaxVisitor
{
    private readonly HashSet<string> _opened = new(StringComparer.Ordinal);

    // The spreads that lead to the selection being looked at, the outermost first.
    private readonly List<FragmentSpreadNode> _path = [];

    protected override bool EnterOperationDefinition(OperationDefinitionNode node)
    {
        if (node.Operation == OperationType.Subscription)
        {
            Check(node.SelectionSet);
        }

        return false;
    }

    protected override bool EnterFragmentDefinition(FragmentDefinitionNode node) => false;

    private void Check(SelectionSetNode selectionSet)
    {
        foreach (var selection in selectionSet.Selections)
        {
            if (!MayBeLeftOut(selection))
            {
                Check(selection);
            }
        }
    }

    private void Check(SelectionNode selection)
    {
        foreach (var directive in selection.Directives)
        {
            if (directive.Name.Value is "defer" or "stream" && !MayBe(If(directive), false, whenAbsent: false))
            {
                var title = directive.Name.Value == "defer" ? "Defer" : "Stream";
                context.Report(
                    $"{title} directive not supported on subscription operations. Disable `@{directive.Name.Value}` by setting the `if` argument to `false`.",
                    [directive, .. Enumerable.Reverse(_path)]);
            }
        }

        switch (selection)
        {
            case FieldNode { SelectionSet: { } inner }:
                Check(inner);
                break;
            case InlineFragmentNode inline:
                Check(inline.SelectionSet);
                break;
            case FragmentSpreadNode spread when _opened.Add(spread.Name.Value) && context.Fragments.Find(spread.Name.Value) is { } fragment && context.HasStackLeft():
                _path.Add(spread);
                Check(fragment.SelectionSet);
                _path.RemoveAt(_path.Count - 1);
                break;
        }
    }

    private static bool MayBeLeftOut(SelectionNode selection) => selection.Directives.Any(directive => directive.Name.Value switch
    {
        "skip" => MayBe(If(directive), true, whenAbsent: true),
        "include" => MayBe(If(directive), false, whenAbsent: false),
        _ => false,
    });

    private static ValueNode? If(DirectiveNode directive) => directive.Arguments.FirstOrDefault(argument => argument.Name.Value == "if")?.Value;

    private static bool MayBe(ValueNode? condition, bool value, bool whenAbsent) => condition switch
    {
        null => whenAbsent,
        BooleanValueNode literal => literal.Value == value,
        _ => condition is VariableNode,
    };
}
