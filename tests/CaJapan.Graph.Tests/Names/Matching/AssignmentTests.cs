using CaJapan.Graph.Names.Matching;

namespace CaJapan.Graph.Tests.Names.Matching;

public sealed class AssignmentTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 5)]
    [InlineData(5, 2)]
    [InlineData(4, 4)]
    [InlineData(6, 5)]
    public void Wins_as_much_as_the_best_of_all_assignments(int rows, int columns)
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var random = new Random(seed);
            var gains = Enumerable.Range(0, rows * columns).Select(_ => random.Next(4) / 4.0).ToArray();

            var columnOf = Assignment.Solve(rows, columns, (row, column) => gains[(row * columns) + column]);

            var assigned = columnOf.Where(column => column >= 0).ToArray();
            assigned.ShouldBeUnique();
            assigned.Length.ShouldBe(Math.Min(rows, columns));
            columnOf.Select((column, row) => column < 0 ? 0 : gains[(row * columns) + column]).Sum().ShouldBe(Best(gains, rows, columns, 0, 0), 1e-9);
        }
    }

    [Fact]
    public void Assigns_nothing_where_there_is_nothing()
    {
        Assignment.Solve(0, 3, (_, _) => 1).ShouldBeEmpty();
        Assignment.Solve(2, 0, (_, _) => 1).ShouldBe([-1, -1]);
    }

    private static double Best(double[] gains, int rows, int columns, int row, int used)
    {
        if (row == rows)
        {
            return 0;
        }

        var best = Best(gains, rows, columns, row + 1, used);
        for (var column = 0; column < columns; column++)
        {
            if ((used & (1 << column)) == 0)
            {
                best = Math.Max(best, gains[(row * columns) + column] + Best(gains, rows, columns, row + 1, used | (1 << column)));
            }
        }

        return best;
    }
}
