using System.Collections.Frozen;
using System.Text.Json;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Answers;

/// <summary>Reads a row of a node of one of several types, whose name comes before the cells.</summary>
internal sealed class TypedRowReader(IReadOnlyDictionary<string, RowReader> rows) : CellReader
{
    private readonly FrozenDictionary<string, RowReader> _rows = rows.ToFrozenDictionary(StringComparer.Ordinal);

    public override Cell Read(ref AnswerReading reading)
    {
        if (reading.Json.TokenType == JsonTokenType.Null)
        {
            return default;
        }

        reading.Expect(JsonTokenType.StartArray);
        reading.Next();
        reading.Expect(JsonTokenType.String);
        var type = reading.Json.GetString()!;
        if (!_rows.TryGetValue(type, out var row))
        {
            throw new JsonException($"The answer has a node of type '{type}' where there can be none.");
        }

        var cell = row.Cells(ref reading);
        reading.End();
        return cell;
    }
}
