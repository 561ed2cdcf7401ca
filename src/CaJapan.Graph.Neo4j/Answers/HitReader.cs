using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Answers;

/// <summary>A text that the search tells of a hit.</summary>
internal sealed class HitReader(Func<SearchHit, string> text) : CellReader
{
    public override bool FromAnswer => false;

    public override Cell Read(ref AnswerReading reading) => reading.Result.Text(text(reading.Hit!));
}
