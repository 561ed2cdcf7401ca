using System.Diagnostics;
using System.Globalization;

namespace CaJapan.Graph.Neo4j.Cypher;

/// <content>Patterns.</content>
internal sealed partial class CypherWriter
{
    private void Put(Pattern pattern)
    {
        switch (pattern)
        {
            case Pattern.Node p:
                Node(p);
                break;
            case Pattern.Hop p:
                Node(p.From);
                _text.Append(p.Direction == HopDirection.In ? "<-[" : "-[").Append(p.Relationship is null ? string.Empty : NameOf(p.Relationship));
                _text.Append(p.Types.IsEmpty ? string.Empty : ":").AppendJoin('|', p.Types.Select(Quoting.Name)).Append(p.Direction == HopDirection.Out ? "]->" : "]-");
                Node(p.To);
                break;
            case Pattern.AllShortest p:
                _text.Append(NameOf(p.Path)).Append(" = ALL SHORTEST ");
                Node(p.From);
                _text.Append('(');
                Put(p.Step);
                Where(p.Where);
                _text.Append(CultureInfo.InvariantCulture, $"){{1,{p.MaxLength}}}");
                Node(p.To);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void Node(Pattern.Node node)
    {
        _text.Append('(').Append(node.Variable is null ? string.Empty : NameOf(node.Variable));
        for (var i = 0; i < node.Labels.Length; i++)
        {
            var oneOf = string.Join('|', node.Labels[i].Select(Quoting.Name));
            _text.Append(i == 0 ? ':' : '&').Append(node.Labels.Length > 1 && node.Labels[i].Length > 1 ? $"({oneOf})" : oneOf);
        }

        if (!node.Properties.IsEmpty)
        {
            _text.Append(node.Variable is null && node.Labels.IsEmpty ? "{" : " {");
            Separated(node.Properties, property =>
            {
                _text.Append(Quoting.Name(property.Name)).Append(": ");
                Put(property.Value, 0);
            });
            _text.Append('}');
        }

        _text.Append(')');
    }
}
