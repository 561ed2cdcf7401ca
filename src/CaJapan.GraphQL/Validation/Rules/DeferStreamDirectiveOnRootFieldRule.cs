using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Validation.Rules;

// The root fields of a mutation run one after another, and those of a subscription make one event: none of them can come later.
internal sealed class DeferStreamDirectiveOnRootFieldRule(ValidationContext context) : SyntaxVisitor
{
    protected override bool EnterOperationDefinition(OperationDefinitionNode node)
    {
        if (node.Operation != OperationType.Query && context.Schema.RootType(node.Operation) is { } rootType)
        {
            var root = $"{(node.Operation == OperationType.Mutation ? "mutation" : "subscription")} type \"{rootType.Name}\"";
            foreach (var selection in RootSelections(node))
            {
                Check(selection, root);
            }
        }

        return false;
    }

    protected override bool EnterFragmentDefinition(FragmentDefinitionNode node) => false;

    private void Check(SelectionNode selection, string root)
    {
        var (directiveName, title) = selection is FieldNode ? ("stream", "Stream") : ("defer", "Defer");
        if (selection.Directives.FirstOrDefault(directive => directive.Name.Value == directiveName) is { } directive)
        {
            context.Report($"{title} directive cannot be used on root {root}.", directive);
        }
    }

    // What is selected on the root type, through fragments too, each of which is opened once.
    private IEnumerable<SelectionNode> RootSelections(OperationDefinitionNode operation)
    {
        var opened = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Queue<SelectionNode>(operation.SelectionSet.Selections);
        while (pending.TryDequeue(out var selection))
        {
            yield return selection;
            var inner = selection switch
            {
                InlineFragmentNode inline => inline.SelectionSet,
                FragmentSpreadNode spread when opened.Add(spread.Name.Value) => context.Fragments.Find(spread.Name.Value)?.SelectionSet,
                _ => null,
            };
            foreach (var next in inner?.Selections ?? [])
            {
                pending.Enqueue(next);
            }
        }
    }
}
