using System.Text.Json;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Answers;

/// <summary>Reads the rows of what a search found.</summary>
internal sealed class HitListReader(Parameter found, RowReader row) : CellReader
{
    public override Cell Read(ref AnswerReading reading)
    {
        reading.Expect(JsonTokenType.StartArray);
        var hits = ((SearchPage)reading.Parameters[found.Index]!).Hits;
        foreach (var hit in hits)
        {
            reading.Hit = hit;
            reading.Next();
            reading.Push(row.Read(ref reading));
        }

        reading.Hit = null;
        reading.End();
        return ResultTree.List(reading.Pop(hits.Length), hits.Length);
    }
}
