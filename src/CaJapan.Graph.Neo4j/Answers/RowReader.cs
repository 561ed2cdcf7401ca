using System.Collections.Immutable;
using System.Text.Json;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Answers;

/// <summary>Reads a row: a list of those of its cells that the answer has.</summary>
/// <param name="type">Of its node; null for a group.</param>
/// <param name="fromAnswer">Whether there is such a list.</param>
internal sealed class RowReader(NodeType? type, ImmutableArray<CellReader> cells, bool fromAnswer = true) : CellReader
{
    public override bool FromAnswer => fromAnswer;

    public override Cell Read(ref AnswerReading reading)
    {
        if (!fromAnswer)
        {
            return Cells(ref reading);
        }

        if (reading.Json.TokenType == JsonTokenType.Null)
        {
            return default;
        }

        reading.Expect(JsonTokenType.StartArray);
        var row = Cells(ref reading);
        reading.End();
        return row;
    }

    /// <summary>Reads the cells, without the list around them.</summary>
    public Cell Cells(ref AnswerReading reading)
    {
        foreach (var cell in cells)
        {
            if (cell.FromAnswer)
            {
                reading.Next();
            }

            reading.Push(cell.Read(ref reading));
        }

        return ResultTree.Row(type, reading.Pop(cells.Length), cells.Length);
    }
}
