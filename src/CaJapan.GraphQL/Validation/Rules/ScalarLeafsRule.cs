using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Validation.Rules;

// A selection ends at scalars and enums, and nowhere else.
internal sealed class ScalarLeafsRule(ValidationContext context) : SyntaxVisitor
{
    protected override bool EnterField(FieldNode node)
    {
        if (context.Types.Type is not { } type)
        {
            return true;
        }

        var name = node.Name.Value;
        if (type.Named.IsLeafType)
        {
            if (node.SelectionSet is { } selectionSet)
            {
                context.Report($"Field \"{name}\" must not have a selection since type \"{type}\" has no subfields.", selectionSet);
            }
        }
        else if (node.SelectionSet is null)
        {
            context.Report($"Field \"{name}\" of type \"{type}\" must have a selection of subfields. Did you mean \"{name} {{ ... }}\"?", node);
        }
        else if (node.SelectionSet.Selections.IsEmpty)
        {
            context.Report($"Field \"{name}\" of type \"{type}\" must have at least one field selected.", node);
        }

        return true;
    }
}
