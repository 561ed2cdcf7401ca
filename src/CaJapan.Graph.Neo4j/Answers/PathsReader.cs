using System.Text.Json;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Answers;

/// <summary>Reads whether there are too many paths, then a list of them.</summary>
internal sealed class PathsReader(ListReader paths) : CellReader
{
    public override Cell Read(ref AnswerReading reading)
    {
        reading.Expect(JsonTokenType.StartArray);
        reading.Next();
        var tooMany = reading.Json.TokenType == JsonTokenType.True;
        reading.Next();
        var list = paths.Read(ref reading);
        reading.End();
        return tooMany ? reading.Result.Fault(Faults.TooManyPaths) : list;
    }
}
