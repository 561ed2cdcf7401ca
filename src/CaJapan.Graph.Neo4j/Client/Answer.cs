using System.Text.Json;
using CaJapan.Graph.Neo4j.Answers;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Client;

/// <summary>The body of an answer of the Query API: rows of values, or errors, which may also come after rows when a statement fails late.</summary>
/// <seealso href="https://neo4j.com/docs/query-api/current/"/>
internal static class Answer
{
    /// <summary>Reads the one value of the one row into a result; null where there is no row.</summary>
    /// <exception cref="QueryApiException">The answer tells of errors.</exception>
    /// <exception cref="JsonException">It is no answer of the Query API.</exception>
    public static ResultTree? Read(byte[] body, int length, CellReader reader, object?[] parameters)
    {
        var result = new ResultTree(body);
        try
        {
            var reading = new AnswerReading(body, length, result, parameters);
            if (Read(ref reading, reader))
            {
                return result;
            }

            result.Dispose();
            return null;
        }
        catch
        {
            result.Dispose();
            throw;
        }
    }

    private static bool Read(ref AnswerReading reading, CellReader reader)
    {
        var (found, told) = (false, false);
        reading.Next();
        reading.Expect(JsonTokenType.StartObject);
        for (reading.Next(); reading.Json.TokenType != JsonTokenType.EndObject; reading.Next())
        {
            var (isData, isErrors) = (reading.Json.ValueTextEquals("data"u8), reading.Json.ValueTextEquals("errors"u8));
            reading.Next();
            if (isData)
            {
                told = true;
                found = Data(ref reading, reader);
            }
            else if (isErrors)
            {
                Errors(ref reading);
            }
            else
            {
                reading.Json.Skip();
            }
        }

        return told ? found : throw new JsonException("The answer has no data.");
    }

    private static bool Data(ref AnswerReading reading, CellReader reader)
    {
        var found = false;
        reading.Expect(JsonTokenType.StartObject);
        for (reading.Next(); reading.Json.TokenType != JsonTokenType.EndObject; reading.Next())
        {
            var isValues = reading.Json.ValueTextEquals("values"u8);
            reading.Next();
            if (isValues)
            {
                found = Values(ref reading, reader);
            }
            else
            {
                reading.Json.Skip();
            }
        }

        return found;
    }

    private static bool Values(ref AnswerReading reading, CellReader reader)
    {
        reading.Expect(JsonTokenType.StartArray);
        reading.Next();
        if (reading.Json.TokenType == JsonTokenType.EndArray)
        {
            return false;
        }

        reading.Expect(JsonTokenType.StartArray);
        reading.Next();
        reading.Result.Root = reader.Read(ref reading);
        reading.End();
        reading.End();
        return true;
    }

    private static void Errors(ref AnswerReading reading)
    {
        reading.Expect(JsonTokenType.StartArray);
        reading.Next();
        if (reading.Json.TokenType == JsonTokenType.EndArray)
        {
            return;
        }

        var (code, message) = (string.Empty, string.Empty);
        reading.Expect(JsonTokenType.StartObject);
        for (reading.Next(); reading.Json.TokenType != JsonTokenType.EndObject; reading.Next())
        {
            var (isCode, isMessage) = (reading.Json.ValueTextEquals("code"u8), reading.Json.ValueTextEquals("message"u8));
            reading.Next();
            if (isCode || isMessage)
            {
                reading.Expect(JsonTokenType.String);
                (code, message) = isCode ? (reading.Json.GetString()!, message) : (code, reading.Json.GetString()!);
            }
            else
            {
                reading.Json.Skip();
            }
        }

        throw new QueryApiException(code, message);
    }
}
