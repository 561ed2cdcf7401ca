using CaJapan.Graph.Neo4j.Cypher;

namespace CaJapan.Graph.Neo4j.Tests.Cypher;

public sealed class CypherWriterTests
{
    private static readonly Expression One = new Expression.Number(1);

    [Fact]
    public void Names_variables_apart()
    {
        var (a, b) = (new Variable("m"), new Variable("m"));

        new Expression.List(a, b, a).ToString().ShouldBe("[m, m2, m]");
    }

    [Fact]
    public void Puts_what_binds_less_into_parentheses()
    {
        var either = new Expression.Binary(new Expression.Truth(true), Operator.Or, new Expression.Truth(false));
        var sum = new Expression.Binary(One, Operator.Plus, One);

        new Expression.Not(either).ToString().ShouldBe("NOT (true OR false)");
        new Expression.Binary(either, Operator.And, either).ToString().ShouldBe("(true OR false) AND (true OR false)");
        new Expression.Binary(sum, Operator.Minus, sum).ToString().ShouldBe("(1 + 1) - (1 + 1)");
        new Expression.Binary(sum, Operator.Less, sum).ToString().ShouldBe("1 + 1 < 1 + 1");
        new Expression.Item(sum, sum).ToString().ShouldBe("(1 + 1)[1 + 1]");
        new Expression.Not(new Expression.IsNull(One)).ToString().ShouldBe("1 IS NOT NULL");
    }

    [Fact]
    public void Writes_for_the_database_alone_in_one_line_with_letters_for_names()
    {
        var nodes = Enumerable.Range(0, 28).Select(_ => new Variable("meeting")).ToList();
        var query = new Query([new Clause.Unwind(new Expression.List(), nodes[0]), new Clause.Return([new(new Expression.List([.. nodes]))])]);

        CypherWriter.WriteStatement(query, isBrief: true).Text.ShouldBe("UNWIND [] AS a RETURN [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z, a2, b2]");
    }

    [Fact]
    public void Writes_a_clause_a_line_and_indents_subqueries()
    {
        var n = new Variable("n");
        new Query([new Clause.Match(new Pattern.Node(n, [["Node"], ["A", "b c"]])), new Clause.Return([new(new Expression.Subquery(SubqueryKind.Count, new Query([new Clause.Unwind(new Expression.List(), n)])))])])
            .ToString().ShouldBe("""
                MATCH (n:Node&(A|`b c`))
                RETURN COUNT {
                  UNWIND [] AS n
                }
                """);
    }
}
