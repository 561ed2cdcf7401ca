using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Answers;

/// <summary>How well a hit matches.</summary>
internal sealed class HitScoreReader : CellReader
{
    public static readonly HitScoreReader Instance = new();

    public override bool FromAnswer => false;

    public override Cell Read(ref AnswerReading reading) => Cell.Float(reading.Hit!.Score);
}
