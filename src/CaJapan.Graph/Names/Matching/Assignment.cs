namespace CaJapan.Graph.Names.Matching;

/// <summary>The optimal assignment of rows to columns (the Hungarian method with potentials): what is won in all is the most.</summary>
internal static class Assignment
{
    /// <summary>The column of each row, -1 where it has none.</summary>
    /// <param name="gain">What a row and a column win together; not negative.</param>
    public static int[] Solve(int rows, int columns, Func<int, int, double> gain)
    {
        if (rows > columns)
        {
            var transposed = Solve(columns, rows, (row, column) => gain(column, row));
            var columnOf = new int[rows];
            Array.Fill(columnOf, -1);
            for (var column = 0; column < columns; column++)
            {
                columnOf[transposed[column]] = column;
            }

            return columnOf;
        }

        // Rows and columns count from 1; column 0 holds the row that is being placed.
        var (rowPotential, columnPotential, rowOf, way) = (new double[rows + 1], new double[columns + 1], new int[columns + 1], new int[columns + 1]);
        for (var row = 1; row <= rows; row++)
        {
            var free = ShortestWay(row);
            while (free != 0)
            {
                rowOf[free] = rowOf[way[free]];
                free = way[free];
            }
        }

        var result = new int[rows];
        for (var column = 1; column <= columns; column++)
        {
            if (rowOf[column] > 0)
            {
                result[rowOf[column] - 1] = column - 1;
            }
        }

        return result;

        int ShortestWay(int row)
        {
            rowOf[0] = row;
            var (least, isUsed) = (new double[columns + 1], new bool[columns + 1]);
            Array.Fill(least, double.PositiveInfinity);
            var current = 0;
            do
            {
                isUsed[current] = true;
                var (delta, next) = (double.PositiveInfinity, 0);
                for (var column = 1; column <= columns; column++)
                {
                    if (!isUsed[column])
                    {
                        var reduced = -gain(rowOf[current] - 1, column - 1) - rowPotential[rowOf[current]] - columnPotential[column];
                        if (reduced < least[column])
                        {
                            (least[column], way[column]) = (reduced, current);
                        }

                        if (least[column] < delta)
                        {
                            (delta, next) = (least[column], column);
                        }
                    }
                }

                for (var column = 0; column <= columns; column++)
                {
                    if (isUsed[column])
                    {
                        rowPotential[rowOf[column]] += delta;
                        columnPotential[column] -= delta;
                    }
                    else
                    {
                        least[column] -= delta;
                    }
                }

                current = next;
            }
            while (rowOf[current] != 0);

            return current;
        }
    }
}
