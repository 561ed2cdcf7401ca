using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Types.Sdl.Rules;

/// <summary>An input object is given each of its fields once.</summary>
internal sealed class UniqueInputFieldNamesRule(SdlContext context) : SyntaxVisitor
{
    protected override bool EnterObjectValue(ObjectValueNode node)
    {
        var seen = new Dictionary<string, NameNode>(StringComparer.Ordinal);
        foreach (var name in node.Fields.Select(field => field.Name))
        {
            if (!seen.TryAdd(name.Value, name))
            {
                context.Report($"There can be only one input field named \"{name.Value}\".", seen[name.Value], name);
            }
        }

        return true;
    }
}
