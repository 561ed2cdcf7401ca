using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Validation.Rules;

// An input object gives each of its fields once; which of two values would count is nowhere said.
internal sealed class UniqueInputFieldNamesRule(ValidationContext context) : SyntaxVisitor
{
    protected override bool EnterObjectValue(ObjectValueNode node)
    {
        if (node.Fields.Length > 1)
        {
            var names = new Dictionary<string, NameNode>(node.Fields.Length, StringComparer.Ordinal);
            foreach (var field in node.Fields)
            {
                if (!names.TryAdd(field.Name.Value, field.Name))
                {
                    context.Report($"There can be only one input field named \"{field.Name.Value}\".", names[field.Name.Value], field.Name);
                }
            }
        }

        return true;
    }
}
