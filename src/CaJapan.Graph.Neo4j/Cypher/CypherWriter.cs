using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;

namespace CaJapan.Graph.Neo4j.Cypher;

/// <summary>Writes Cypher. It gives the variables their names and notes the parameters it meets.</summary>
/// <param name="isBrief">Whether it is short, for the database alone, in one line and with letters for names; else it is for people: one clause a line, subqueries indented.</param>
internal sealed partial class CypherWriter(bool isBrief = false)
{
    private readonly StringBuilder _text = new();
    private readonly Dictionary<Variable, string> _names = [];
    private readonly Dictionary<string, int> _hints = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StatementParameter> _parameters = new(StringComparer.Ordinal);
    private int _depth;

    /// <summary>The statement that a query is, with the parameters it refers to in the order they are met.</summary>
    public static (string Text, ImmutableArray<StatementParameter> Parameters) WriteStatement(Query query, bool isBrief = false)
    {
        var writer = new CypherWriter(isBrief);
        writer.Put(query);
        return (writer._text.ToString(), [.. writer._parameters.Values]);
    }

    public static string Write(Query query) => Written(w => w.Put(query));

    public static string Write(Clause clause) => Written(w => w.Put(clause));

    public static string Write(Pattern pattern) => Written(w => w.Put(pattern));

    public static string Write(Expression expression) => Written(w => w.Put(expression, 0));

    private static string Written(Action<CypherWriter> write)
    {
        var writer = new CypherWriter();
        write(writer);
        return writer._text.ToString();
    }

    private void Put(Query query)
    {
        for (var i = 0; i < query.Parts.Length; i++)
        {
            if (i > 0)
            {
                Line();
                _text.Append("UNION ALL");
                Line();
            }

            for (var c = 0; c < query.Parts[i].Length; c++)
            {
                if (c > 0)
                {
                    Line();
                }

                Put(query.Parts[i][c]);
            }
        }
    }

    private void Put(Clause clause)
    {
        switch (clause)
        {
            case Clause.Match c:
                _text.Append(c.Optional ? "OPTIONAL MATCH " : "MATCH ");
                Put(c.Pattern);
                Using(c.Using);
                Where(c.Where);
                break;
            case Clause.Unwind c:
                _text.Append("UNWIND ");
                Put(c.List, 0);
                _text.Append(" AS ").Append(NameOf(c.As));
                break;
            case Clause.With c:
                _text.Append(c.Distinct ? "WITH DISTINCT " : "WITH ").Append(c.All ? c.Items.IsEmpty ? "*" : "*, " : string.Empty);
                Separated(c.Items, Projection);
                Tail(c.Order, c.Limit);
                Where(c.Where);
                break;
            case Clause.Return c:
                _text.Append(c.Distinct ? "RETURN DISTINCT " : "RETURN ");
                Separated(c.Items, Projection);
                Tail(c.Order, c.Limit);
                break;
            case Clause.Call c:
                _text.Append("CALL (").AppendJoin(", ", c.Imports.Select(NameOf)).Append(") ");
                Block(c.Query);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void Projection(Projection item)
    {
        Put(item.Value, 0);
        if (item.As is not null)
        {
            _text.Append(" AS ").Append(NameOf(item.As));
        }
    }

    private void Tail(ImmutableArray<SortItem> order, Expression? limit)
    {
        if (!order.IsEmpty)
        {
            _text.Append(" ORDER BY ");
            Separated(order, item =>
            {
                Put(item.Value, 0);
                _text.Append(item.Descending ? " DESC" : string.Empty);
            });
        }

        if (limit is not null)
        {
            _text.Append(" LIMIT ");
            Put(limit, 0);
        }
    }

    private void Using(IndexHint? hint)
    {
        if (hint is not null)
        {
            _text.Append(" USING INDEX ").Append(NameOf(hint.Node)).Append(':').Append(Quoting.Name(hint.Label)).Append('(').AppendJoin(", ", hint.Properties.Select(Quoting.Name)).Append(')');
        }
    }

    private void Where(Expression? condition)
    {
        if (condition is not null)
        {
            _text.Append(" WHERE ");
            Put(condition, 0);
        }
    }

    private void Block(Query query)
    {
        _text.Append('{');
        _depth++;
        Line();
        Put(query);
        _depth--;
        Line();
        _text.Append('}');
    }

    private void Line() => _ = isBrief ? _text.Append(' ') : _text.Append('\n').Append(' ', _depth * 2);

    private void Separated<T>(ImmutableArray<T> items, Action<T> write)
    {
        for (var i = 0; i < items.Length; i++)
        {
            _text.Append(i == 0 ? string.Empty : ", ");
            write(items[i]);
        }
    }

    private string NameOf(Variable variable)
    {
        if (!_names.TryGetValue(variable, out var name))
        {
            var hint = isBrief ? ((char)('a' + (_names.Count % 26))).ToString() : variable.Hint;
            var times = _hints.GetValueOrDefault(hint) + 1;
            _hints[hint] = times;
            name = Quoting.Name(times == 1 ? hint : hint + times.ToString(System.Globalization.CultureInfo.InvariantCulture));
            _names.Add(variable, name);
        }

        return name;
    }
}
