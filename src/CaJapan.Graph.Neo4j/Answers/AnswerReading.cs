using System.Text.Encodings.Web;
using System.Text.Json;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Answers;

/// <summary>An answer of the database while it is read into a result.</summary>
internal ref struct AnswerReading(byte[] body, int length, ResultTree result, object?[] parameters)
{
    // Cells of lists and rows that are not finished yet, the innermost last.
    private readonly List<Cell> _open = [];

    /// <summary>Where it is being read.</summary>
    public Utf8JsonReader Json = new(body.AsSpan(0, length));

    public readonly ResultTree Result => result;

    public readonly object?[] Parameters => parameters;

    /// <summary>What a search found, while the cells are read that tell of it.</summary>
    public SearchHit? Hit { get; set; }

    /// <summary>Goes on to the next token.</summary>
    public void Next()
    {
        if (!Json.Read())
        {
            throw new JsonException("The answer ends too early.");
        }
    }

    /// <summary>Goes on to the next token, which has to be the end of a list.</summary>
    public void End()
    {
        Next();
        Expect(JsonTokenType.EndArray);
    }

    public readonly void Expect(JsonTokenType type)
    {
        if (Json.TokenType != type)
        {
            throw new JsonException($"The answer has {Json.TokenType} where {type} should be.");
        }
    }

    /// <summary>The integer that has just been read.</summary>
    public readonly long Integer()
    {
        Expect(JsonTokenType.Number);
        return Json.TryGetInt64(out var value) ? value : throw new JsonException("The answer has a number that is no integer.");
    }

    /// <summary>The text that has just been read. As a rule its bytes are those that we would write, and stay where they are.</summary>
    public readonly Cell Text() =>
        !Json.ValueIsEscaped && JavaScriptEncoder.UnsafeRelaxedJsonEscaping.FindFirstCharacterToEncodeUtf8(Json.ValueSpan) < 0
            ? Cell.Text(0, (int)Json.TokenStartIndex, Json.ValueSpan.Length + 2)
            : result.Text(Json.GetString());

    /// <summary>Keeps a cell until its list or row is finished.</summary>
    public readonly void Push(Cell cell) => _open.Add(cell);

    /// <summary>Puts the last cells kept into the result, one after another, and returns where they start.</summary>
    public readonly int Pop(int count)
    {
        var start = result.Reserve(count);
        var first = _open.Count - count;
        for (var i = 0; i < count; i++)
        {
            result.Set(start + i, _open[first + i]);
        }

        _open.RemoveRange(first, count);
        return start;
    }
}
