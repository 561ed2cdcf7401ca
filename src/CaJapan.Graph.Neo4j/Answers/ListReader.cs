using System.Text.Json;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Answers;

/// <summary>Reads a list of rows.</summary>
/// <param name="longest">More than this is a fault.</param>
internal sealed class ListReader(CellReader item, int longest = int.MaxValue) : CellReader
{
    public override Cell Read(ref AnswerReading reading)
    {
        if (reading.Json.TokenType == JsonTokenType.Null)
        {
            return default;
        }

        reading.Expect(JsonTokenType.StartArray);
        var count = 0;
        for (reading.Next(); reading.Json.TokenType != JsonTokenType.EndArray; reading.Next(), count++)
        {
            reading.Push(item.Read(ref reading));
        }

        var start = reading.Pop(count);
        return count > longest ? reading.Result.Fault(Faults.ListTooLong(longest)) : ResultTree.List(start, count);
    }
}
