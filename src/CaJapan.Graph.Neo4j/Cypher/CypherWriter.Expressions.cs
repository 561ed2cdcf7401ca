using System.Diagnostics;
using System.Globalization;

namespace CaJapan.Graph.Neo4j.Cypher;

/// <content>Expressions.</content>
internal sealed partial class CypherWriter
{
    private const int Comparing = 4;
    private const int Postfix = 7;

    // Binding is how tightly what stands around holds its operands; what holds less tightly goes into parentheses.
    private void Put(Expression expression, int binding)
    {
        switch (expression)
        {
            case Variable e:
                _text.Append(NameOf(e));
                break;
            case Expression.Parameter e:
                _parameters.TryAdd(e.Value.Name, e.Value);
                _text.Append('$').Append(e.Value.Name);
                break;
            case Expression.Number e:
                _text.Append(CultureInfo.InvariantCulture, $"{e.Value}");
                break;
            case Expression.Text e:
                _text.Append(Quoting.Text(e.Value));
                break;
            case Expression.Truth e:
                _text.Append(e.Value ? "true" : "false");
                break;
            case Expression.Null:
                _text.Append("null");
                break;
            case Expression.Property e:
                Put(e.Of, Postfix);
                _text.Append('.').Append(Quoting.Name(e.Name));
                break;
            case Expression.Binary e:
                Held(BindingOf(e.Operator), binding, () => Binary(e));
                break;
            case Expression.Not { Operand: Expression.IsNull e }:
                Held(Comparing, binding, () => Suffixed(e.Operand, " IS NOT NULL"));
                break;
            case Expression.Not e:
                Held(3, binding, () => Prefixed("NOT ", e.Operand, 3));
                break;
            case Expression.Negative e:
                Held(6, binding, () => Prefixed("-", e.Operand, 6));
                break;
            case Expression.IsNull e:
                Held(Comparing, binding, () => Suffixed(e.Operand, " IS NULL"));
                break;
            case Expression.HasLabel e:
                Held(Comparing, binding, () => Suffixed(e.Node, ":" + string.Join('|', e.OneOf.Select(Quoting.Name))));
                break;
            default:
                Composite(expression);
                break;
        }
    }

    private void Composite(Expression expression)
    {
        switch (expression)
        {
            case Expression.Call e:
                _text.Append(e.Function).Append(e.Distinct ? "(DISTINCT " : "(");
                Separated(e.Arguments, argument => Put(argument, 0));
                _text.Append(')');
                break;
            case Expression.List e:
                _text.Append('[');
                Separated(e.Items, item => Put(item, 0));
                _text.Append(']');
                break;
            case Expression.Item e:
                Bracketed(e.Of, string.Empty, e.Index);
                break;
            case Expression.First e:
                Bracketed(e.Of, "..", e.Count);
                break;
            case Expression.Case e:
                Case(e);
                break;
            case Expression.Any e:
                _text.Append("any(").Append(NameOf(e.Variable)).Append(" IN ");
                Put(e.Of, 0);
                Where(e.Predicate);
                _text.Append(')');
                break;
            case Expression.Each e:
                _text.Append('[').Append(NameOf(e.Variable)).Append(" IN ");
                Put(e.Of, 0);
                _text.Append(" | ");
                Put(e.Value, 0);
                _text.Append(']');
                break;
            case Expression.Subquery e:
                _text.Append(e.Kind switch { SubqueryKind.Collect => "COLLECT ", SubqueryKind.Count => "COUNT ", _ => "EXISTS " });
                Block(e.Query);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void Binary(Expression.Binary e)
    {
        var own = BindingOf(e.Operator);

        // A chain of AND, OR or + needs no parentheses; comparisons do not chain.
        Put(e.Left, e.Operator is Operator.And or Operator.Or or Operator.Plus ? own : own + 1);
        _text.Append(' ').Append(Symbol(e.Operator)).Append(' ');
        Put(e.Right, own + 1);
    }

    private void Case(Expression.Case e)
    {
        _text.Append("CASE");
        foreach (var branch in e.Branches)
        {
            _text.Append(" WHEN ");
            Put(branch.When, 0);
            _text.Append(" THEN ");
            Put(branch.Then, 0);
        }

        if (e.Else is not Expression.Null)
        {
            _text.Append(" ELSE ");
            Put(e.Else, 0);
        }

        _text.Append(" END");
    }

    private void Held(int own, int binding, Action write)
    {
        _text.Append(own < binding ? "(" : string.Empty);
        write();
        _text.Append(own < binding ? ")" : string.Empty);
    }

    private void Prefixed(string prefix, Expression operand, int binding)
    {
        _text.Append(prefix);
        Put(operand, binding);
    }

    private void Suffixed(Expression operand, string suffix)
    {
        Put(operand, Comparing + 1);
        _text.Append(suffix);
    }

    private void Bracketed(Expression of, string before, Expression index)
    {
        Put(of, Postfix);
        _text.Append('[').Append(before);
        Put(index, 0);
        _text.Append(']');
    }

    private static int BindingOf(Operator @operator) => @operator switch
    {
        Operator.Or => 1,
        Operator.And => 2,
        Operator.Plus or Operator.Minus => 5,
        _ => Comparing,
    };

    private static string Symbol(Operator @operator) => @operator switch
    {
        Operator.Or => "OR",
        Operator.And => "AND",
        Operator.Equal => "=",
        Operator.NotEqual => "<>",
        Operator.Less => "<",
        Operator.LessOrEqual => "<=",
        Operator.Greater => ">",
        Operator.GreaterOrEqual => ">=",
        Operator.In => "IN",
        Operator.Contains => "CONTAINS",
        Operator.StartsWith => "STARTS WITH",
        Operator.EndsWith => "ENDS WITH",
        Operator.Plus => "+",
        Operator.Minus => "-",
        _ => throw new UnreachableException(),
    };
}
