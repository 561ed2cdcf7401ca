using System.Text.Json;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Answers;

/// <summary>Reads a text, number, flag, null, or a list of these, as the database tells it.</summary>
internal sealed class ScalarReader : CellReader
{
    public static readonly ScalarReader Instance = new();

    public override Cell Read(ref AnswerReading reading)
    {
        switch (reading.Json.TokenType)
        {
            case JsonTokenType.Null:
                return default;
            case JsonTokenType.True or JsonTokenType.False:
                return Cell.Boolean(reading.Json.GetBoolean());
            case JsonTokenType.Number:
                return reading.Integer() is >= int.MinValue and <= int.MaxValue and var value ? Cell.Integer((int)value) : throw new JsonException("The answer has a number beyond 32 bits.");
            case JsonTokenType.String:
                return reading.Text();
            default:
                return List(ref reading);
        }
    }

    private Cell List(ref AnswerReading reading)
    {
        reading.Expect(JsonTokenType.StartArray);
        var count = 0;
        for (reading.Next(); reading.Json.TokenType != JsonTokenType.EndArray; reading.Next(), count++)
        {
            reading.Push(Read(ref reading));
        }

        return ResultTree.List(reading.Pop(count), count);
    }
}
