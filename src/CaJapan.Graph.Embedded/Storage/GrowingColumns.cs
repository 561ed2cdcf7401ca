namespace CaJapan.Graph.Embedded.Storage;

/// <summary>Columns of integers that grow together, row by row.</summary>
internal sealed class GrowingColumns
{
    private readonly int[][] _columns;

    public GrowingColumns(int width)
    {
        _columns = new int[width][];
        Array.Fill(_columns, []);
    }

    public int Count { get; private set; }

    public ReadOnlySpan<int> this[int column] => _columns[column].AsSpan(0, Count);

    public void Add(ReadOnlySpan<int> row)
    {
        for (var i = 0; i < row.Length; i++)
        {
            if (Count == _columns[i].Length)
            {
                Array.Resize(ref _columns[i], Math.Max(16, Count * 2));
            }

            _columns[i][Count] = row[i];
        }

        Count++;
    }
}
