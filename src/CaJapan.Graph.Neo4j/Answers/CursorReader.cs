using System.Collections.Immutable;
using System.Text.Json;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Answers;

/// <summary>Reads a place in an order, a list of keys and an id, and writes its cursor.</summary>
/// <param name="dateKeys">For each key whether it is a date.</param>
internal sealed class CursorReader(string listKey, ImmutableArray<bool> dateKeys) : CellReader
{
    public override Cell Read(ref AnswerReading reading)
    {
        if (reading.Json.TokenType == JsonTokenType.Null)
        {
            return default;
        }

        reading.Expect(JsonTokenType.StartArray);
        var keys = ImmutableArray.CreateBuilder<object?>(dateKeys.Length);
        foreach (var isDate in dateKeys)
        {
            reading.Next();
            keys.Add(reading.Json.TokenType switch
            {
                JsonTokenType.Null => null,
                JsonTokenType.String => reading.Json.GetString(),
                _ when isDate => reading.Integer(),
                _ => (int)reading.Integer(),
            });
        }

        reading.Next();
        reading.Expect(JsonTokenType.String);
        var id = reading.Json.GetString()!;
        reading.End();
        return reading.Result.Text(Cursor.Encode(listKey, new CursorPosition(keys.MoveToImmutable(), id)));
    }
}
